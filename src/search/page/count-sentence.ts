import { countOf, formatList } from '../../norwegian/format.ts';
import type { ReadSigns } from '../query/answer.ts';
import type { SearchState, Selection } from '../query/selection/state.ts';
import type { LabelOf } from './chips.ts';

const either = new Intl.ListFormat('nb-NO', { type: 'disjunction' });
const each = new Intl.ListFormat('nb-NO', { type: 'conjunction' });

/** `18 prosjekter om «gjeldsrådgivning» uten «bolig» i Vestland eller Rogaland`. */
export function countSentence(
  count: number,
  { query, selections }: SearchState,
  labelOf: LabelOf,
  placeParams: readonly string[],
  searched = true,
  signs?: ReadSigns,
): string {
  const projects = count === 0 ? 'Ingen prosjekter' : countOf(count, 'prosjekt', 'prosjekter');
  const quoted = (texts: readonly string[]) => texts.map((text) => `«${text}»`);
  const sides = signs?.sides ?? [[query.trim()]];
  const searchedFor = either.format(sides.map((said) => formatList(quoted(said))));
  const about = query.trim() === '' || !searched ? '' : ` om ${searchedFor}`;
  const excluded = quoted(signs?.excluded.map(({ text }) => text) ?? []);
  const without = excluded.length === 0 ? '' : ` uten ${either.format(excluded)}`;
  const chosen = [...selections].filter(([, { include }]) => include.length > 0);
  const names = (param: string, { include, all }: Selection) =>
    (all ? each : either).format(include.map((value) => labelOf(param, value)));
  const places = chosen.filter(([param]) => placeParams.includes(param));
  const others = chosen.filter(([param]) => !placeParams.includes(param));
  const where = places.map(([param, selection]) => ` i ${names(param, selection)}`).join('');
  const which = others.map(([param, selection]) => names(param, selection)).join('; ');
  return `${projects}${about}${without}${where}${which === '' ? '' : ` med ${which}`}`;
}
