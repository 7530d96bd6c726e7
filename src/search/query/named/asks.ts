import { fold } from '../../../norwegian/fold.ts';
import type { QueryText } from './query-text.ts';

/** Values of a facet that the words of a query ask about, to be offered. */
export interface Ask {
  param: string;
  values: string[];
}

/** Questions for figures, folded. */
const forFigures =
  /\b(?:(?:hvor|kor) (?:mange|mye|mykje|stor|store|stort)|antall?|andel(?:en)?|prosent(?:andel(?:en)?)?|tal+ (?:pa|for|om)|tallene?|statistikk|resultat(?:er|a|ene|ar|et)?|effekt(?:er|en)?|utfall|maloppnaelse)\b/;

/** That something came of it, before the word for what: `fikk jobb`, `kom seg ut i arbeid`. */
const cameOf =
  /\b(?:fikk|fekk|far|kom|kommet|komme|kome|gikk|gjekk|gatt|over|ut|begynte|starta|startet|beholdt)(?: (?:seg|ut|over|inn|i|pa|fast|ny|egen|eigen|varig|ordiner|ordinert|lonnet|lonna))* /;

const topics: readonly [topic: string, words: string][] = [
  [
    'participants',
    'deltok|deltatt|deltakere|deltakarar|deltakarane|deltakerne|deltagere|rekruttert|nadd|fullforte|gjennomforte',
  ],
  [
    'work',
    'arbeid|arbeidet|jobb|jobber|jobbar|arbeidsliv|arbeidslivet|lonnsarbeid|ansettelse|ansatt|stilling|sysselsatt|sysselsetting',
  ],
  [
    'education',
    'utdanning|utdanningen|utdanninga|utdannelse|skole|skoleplass|skule|studier|studium|studie|fagbrev|lereplass|lerlinger|leretid|videregaende|vidaregaande|vgs|eksamen',
  ],
  [
    'activity',
    'aktivitet|aktiviteter|aktivitetar|aktivisert|arbeidstrening|praksis|praksisplass|tiltak|tiltaksplass',
  ],
  ['housing', 'bolig|boliger|egen bolig|bustad|bustader|bosatt|husvere|leilighet|leiebolig|hybel'],
  ['health', 'helse|helsa|helsen|livskvalitet|psykisk helse|rusfri|rusfrie|friskere'],
  [
    'benefits',
    'sosialhjelp|sosialhjelpa|okonomisk sosialhjelp|stonad|sosialstonad|okonomi|okonomien|ytelse|ytelser|ytelsar|yting|ytingar|trygd|ufor|uforetrygd|gjeld|gjeldfri|kvp|kvalifiseringsprogram|kvalifiseringsprogrammet|aap|dagpenger|dagpengar|selvforsorget|selvforsorgende|sjolvforsorga',
  ],
  ['family', 'familie|familier|familiar|familien|foreldre'],
  ['child-welfare', 'barnevern|barnevernet|barnevernstiltak'],
  ['crime', 'kriminalitet|kriminelle|lovbrudd|straff|domt|soning'],
];

const topicPatterns = topics.map(([topic, words]): [string, RegExp, RegExp] => [
  topic,
  new RegExp(`\\b(?:${words})\\b`),
  new RegExp(`${cameOf.source}(?:${words})\\b`),
]);

/** Questions for how a project went on, folded, with the answers that they are for; none where all are. */
const goingOn: readonly [RegExp, string[]][] = [
  [
    /\b(?:i|ordiner|vanlig|fast|varig) drift\b|\b(?:fast|permanent|varig) (?:tilbud|tjeneste|teneste|ordning)\b|\bpermanente?\b/,
    ['ordinary'],
  ],
  [
    /\b(?:lagt ned|la ned|nedlagt|avslutt(?:et|a|es|ast)|avvikl(?:et|a|es)|ble det slutt|vart det slutt)\b/,
    ['ends'],
  ],
  [/\b(?:nytt prosjekt|ny soknad|nytt tilskudd|nytt tilskot)\b/, ['new-project']],
  [
    /\b(?:viderefor|videreforing|vidarefor|viderefort|vidarefort|videreforte|viderefores|viderefora)\w*|\b(?:for(?:e|es|er|te)?|fort) (?:det |dei |de |noe |prosjektet )?(?:videre|vidare)\b|\b(?:gikk|gar|gatt|gjekk|gjekk|gjeng) (?:det |prosjektet |tiltaket )?(?:videre|vidare)\b|\b(?:hva|kva) (?:skjedde|hende|skjer)\b.*\b(?:etter\w*|videre|vidare|siden|sidan|da)\b|\b(?:etter prosjekt(?:et|slutt|perioden)|etterpa)\b|\b(?:fortsatte|fortsatt|fortsetter|fortsette|framleis|fremdeles|implementert)\b/,
    [],
  ],
];

/** Values that a query asks about without naming them: figures on a topic, or how it went on. */
export function findAsks(query: QueryText): Ask[] {
  const text = query.closed
    .reduceRight((all, { start, end }) => `${all.slice(0, start)} ${all.slice(end)}`, query.text)
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');
  const folded = fold(text);
  const asksFigures = forFigures.test(folded);
  const figures = topicPatterns
    .filter(([, word, came]) => (asksFigures ? word : came).test(folded))
    .map(([topic]): Ask => ({ param: 'tall', values: [topic] }));
  const on = goingOn.find(([pattern]) => pattern.test(folded));
  return [...figures, ...(on ? [{ param: 'drift', values: on[1] }] : [])];
}
