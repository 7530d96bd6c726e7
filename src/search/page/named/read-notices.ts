import { fold } from '../../../norwegian/fold.ts';
import { formatNumber } from '../../../norwegian/format.ts';
import type { Found } from '../../query/finder.ts';
import { applyReading, joinReadings, type Read, undoReading } from '../../query/named/apply.ts';
import type { NamedPart } from '../../query/named/part.ts';
import type { Reading } from '../../query/named/read.ts';
import { choose } from '../../query/selection/state.ts';
import type { LabelOf } from '../chips.ts';
import type { Surroundings } from '../controls.ts';
import { element } from '../dom.ts';
import { linkButton } from '../link-button.ts';

/** What the values of a facet are called: one that is named, one and several before their labels. */
const kinds: Record<string, readonly [one: string, the: string, several: string]> = {
  fylke: ['fylke', 'fylket', 'fylkene'],
  kommune: ['kommune', 'kommunen', 'kommunene'],
  kontor: ['NAV-kontor', 'kontoret', 'kontorene'],
  paragraf: ['paragraf', 'paragraf', 'paragrafer'],
  ref: ['referanse', 'prosjektet', 'prosjektene'],
};

const listed = new Intl.ListFormat('nb-NO', { type: 'conjunction' });

/** `fylke`, `fylket Vestland` where the words do not say so themselves, `fylkene Nordland, Troms og Finnmark`. */
export function kindOf(part: NamedPart, labelOf: LabelOf): string {
  const { text, param, values } = part;
  const [one, the, several] = kinds[param] ?? ['filter', 'filteret', 'filtrene'];
  if (param === 'paragraf') return values.length > 1 ? several : one;
  const plain = (words: string) => fold(words).replace(/[^a-z\d]+/g, ' ');
  const labels = labelsOf(part, labelOf);
  const says = values.length === 1 && plain(text).includes(plain(labels));
  return says ? one : `${values.length === 1 ? the : several} ${labels}`;
}

/** `Nordland, Troms og Finnmark`; whether a county is still there does not matter here. */
const labelsOf = ({ param, values }: NamedPart, labelOf: LabelOf): string =>
  listed.format(values.map((value) => labelOf(param, value).replace(/ \(til \d+\)$/, '')));

/** `«§ 27» er lest som paragraf`, `«§ 17» og «§ 18» er lest som paragraf og «Oslo» som fylke`. */
export function sayRead(parts: readonly NamedPart[], labelOf: LabelOf): string {
  const groups = new Map<string, string[]>();
  for (const part of parts) {
    const kind = kindOf(part, labelOf);
    groups.set(kind, [...(groups.get(kind) ?? []), `«${part.text}»`]);
  }
  const said = [...groups].map(
    ([kind, texts], index) => `${listed.format(texts)}${index === 0 ? ' er lest' : ''} som ${kind}`,
  );
  return listed.format(said);
}

/** What was read of a query, and how. */
interface What {
  read: Read | undefined;
  reading: Reading;
  asWords: boolean;
}

/** Says what was read as a filter, with the way back to the words; and what was left as words, with the way to the filter. */
export function readNotices(
  { read, reading, asWords }: What,
  found: Found,
  around: Surroundings,
): HTMLElement[] {
  const { go, take, labelOf } = around;
  const notices: HTMLElement[] = [];
  const notice = (kind: string, ...children: (Node | string)[]) =>
    notices.push(element('p', { class: 'notice', 'data-search-read': kind }, ...children));

  if (read)
    notice(
      'filter',
      `${sayRead(read.parts, labelOf)}. `,
      linkButton('Søk etter ordene i stedet', () => go(undoReading(found.state, read))),
    );
  for (const part of read?.parts ?? [])
    if (part.instead) notice('tom', ...sayEmpty(part, found, around));
  if (asWords && reading.parts.length > 0)
    notice(
      'ord',
      `${listed.format(reading.parts.map(({ text }) => `«${text}»`))} er søkt etter som ord. `,
      linkButton(`Les det som ${asOne(reading.parts.map((part) => kindOf(part, labelOf)))}`, () =>
        go({ ...found.state, asWords: false }),
      ),
    );
  for (const part of asWords ? [] : reading.maybe)
    notice(
      'kanskje',
      `«${part.text}» kan også leses som ${kindOf(part, labelOf)}. `,
      linkButton(`Vis prosjekter fra ${labelsOf(part, labelOf)}`, () => {
        const asPlace = { typed: reading.typed, rest: part.rest, parts: [part] };
        take(applyReading(found.state, asPlace), joinReadings(read, asPlace));
      }),
    );
  return notices;
}

const asOne = (words: readonly string[]) => listed.format([...new Set(words)]);

/** Says that no project is from a place, and offers those of its county. */
function sayEmpty(part: NamedPart, found: Found, around: Surroundings): (Node | string)[] {
  const { labelOf } = around;
  const elsewhere = part.values.reduce(
    (next, value) => choose(next, part.param, value, 'none'),
    found.state,
  );
  const [county] = (part.instead ?? [])
    .map((value) => ({ value, next: choose(elsewhere, 'fylke', value, 'include') }))
    .map((offer) => ({ ...offer, count: around.finder.countWith(found, offer.next) }))
    .filter(({ count }) => count > 0);
  const said = `Ingen prosjekter fra ${labelsOf(part, labelOf)}.`;
  if (!county) return [said];
  const offer = `Vis prosjekter fra ${labelOf('fylke', county.value)} (${formatNumber(county.count)})`;
  return [`${said} `, linkButton(offer, () => around.go(county.next))];
}
