import { abbreviationsIn } from '../../norwegian/abbreviations.ts';
import { formatNumber } from '../../norwegian/format.ts';
import type { Answer } from '../query/answer.ts';
import { type Correction, replaceWord } from '../query/concepts/correction.ts';
import { choose, type SearchState } from '../query/selection/state.ts';
import type { LabelOf } from './chips.ts';
import { element } from './dom.ts';
import { linkButton as link } from './link-button.ts';

/** What the notices above the results speak of. */
interface Situation {
  state: SearchState;
  answer: Answer;
  total: number;
  unknownValues: readonly string[];
  labelOf: LabelOf;
  countWith: (state: SearchState) => number;
  go: (state: SearchState) => void;
  base: string;
}

/** Notices on corrected and unknown words and filters, and help where nothing was found. */
export function noticesFor(situation: Situation): HTMLElement[] {
  const { state, answer, total, unknownValues, go } = situation;
  const notices: HTMLElement[] = [];
  const notice = (attributes: Record<string, string>, ...children: (Node | string)[]) =>
    notices.push(element('p', { class: 'notice', ...attributes }, ...children));
  const searchFor = (text: string, query: string, verbatim = false) =>
    link(text, () => go({ ...state, query, verbatim }));

  for (const { text, law } of answer.otherLaws) notice({}, otherLawSentence(text, law));
  for (const correction of answer.corrections) {
    const { typed, used, kind } = correction;
    notice(
      {
        'data-search-correction': used,
        ...(kind === 'slip' ? {} : { 'data-search-unknown': typed }),
      },
      `${sayCorrection(correction)} `,
      searchFor(`Søk heller etter «${typed}»`, state.query, true),
    );
  }
  for (const { typed, nearest } of answer.unknown) {
    const words = nearest.flatMap((word, index) => [
      index === 0 ? '' : ', ',
      searchFor(
        word,
        replaceWord(answer.law?.nameOtherLaws(state.query) ?? state.query, typed, word),
      ),
    ]);
    notice(
      { 'data-search-unknown': typed },
      sayUnknown(typed),
      ...(words.length > 0 ? [' Mente du ', ...words, '?'] : []),
    );
  }
  for (const { text, capitals, meaning } of abbreviationsIn(state.query))
    notice(
      { 'data-search-abbreviation': capitals },
      `Mente du ${capitals} (${meaning})? `,
      searchFor(`Søk etter ${capitals}`, replaceWord(state.query, text, capitals)),
    );
  for (const text of answer.signs?.inflected ?? [])
    notice(
      {},
      `Ingen prosjekter har «${text}» akkurat slik. Viser treff med ordene i andre former.`,
    );
  const excluded = answer.signs?.excluded ?? [];
  const texts = excluded.map(({ text }) => `«${text}»`);
  if (excluded.length > 0)
    notice(
      {},
      `Prosjekter med ${texts.join(' eller ')} er utelatt. `,
      ...excluded.map(({ query }, at) => searchFor(`Ta med ${texts[at]} igjen`, query)),
    );
  for (const { text, query } of answer.offers ?? [])
    notice({}, searchFor(`Vis bare treff uten «${text}»`, query));
  if (unknownValues.length > 0)
    notice(
      {},
      `Ukjente filtre i adressen er utelatt: ${unknownValues.map((value) => `«${value}»`).join(', ')}.`,
    );
  if (state.query.trim() !== '' && answer.concepts.length === 0 && excluded.length === 0)
    notice(
      {},
      'Søket har ingen ord å lete etter. Skriv hva det gjelder, for eksempel «gjeldsrådgivning».',
    );
  if (total === 0 && answer.near.length > 0)
    notice(
      {},
      'Ingen prosjekter har alt du søkte på. Nedenfor står de nærmeste, med det de mangler.',
    );
  if (total === 0) notices.push(...emptyHelp(situation));
  return notices;
}

/** Says that a paragraph is not one of those that projects are indexed by, and what was searched for instead. */
function otherLawSentence(text: string, law: string): string {
  const searched = law === '' ? '' : ` Vi har søkt etter «${law}».`;
  return `Bare paragrafene i sosialtjenesteloven er ført opp, og «${text}» er ikke en av dem.${searched}`;
}

const sayUnknown = (typed: string) => `Ingen prosjekter nevner «${typed}».`;

/** `Viser treff for «veiledning».` */
export function sayCorrection({ typed, used, kind }: Correction): string {
  if (kind === 'slip') return `Viser treff for «${used}».`;
  const why = kind === 'part' ? 'som er en del av ordet' : 'som ordet er satt sammen av';
  return `${sayUnknown(typed)} Viser treff for «${used}», ${why}.`;
}

function emptyHelp({ state, labelOf, countWith, go, base }: Situation): HTMLElement[] {
  const removals = [...state.selections]
    .flatMap(([param, { include, exclude }]) =>
      [...include, ...exclude].map((value) => ({ param, value })),
    )
    .map(({ param, value }) => {
      const next = choose(state, param, value, 'none');
      return { label: labelOf(param, value), next, count: countWith(next) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [best] = removals;
  const help: HTMLElement[] = [];
  if (best)
    help.push(
      element(
        'p',
        { class: 'notice' },
        link(`Ta bort filteret ${best.label}`, () => go(best.next)),
        `, så får du ${formatNumber(best.count)} treff.`,
      ),
    );
  help.push(
    element(
      'p',
      { class: 'notice' },
      'Du kan også bla i ',
      element('a', { href: `${base}malgrupper/` }, 'målgrupper'),
      ', ',
      element('a', { href: `${base}metoder/` }, 'metoder'),
      ' eller ',
      element('a', { href: `${base}prosjekter/` }, 'alle prosjekter'),
      '.',
    ),
  );
  return help;
}
