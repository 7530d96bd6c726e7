import { formatNumber } from '../../../norwegian/format.ts';
import type { Found } from '../../query/finder.ts';
import type { Ask } from '../../query/named/asks.ts';
import { choose } from '../../query/selection/state.ts';
import type { Surroundings } from '../controls.ts';
import { element } from '../dom.ts';
import { linkButton } from '../link-button.ts';

/** A choice of a value, with the number of projects that it leaves. */
interface Offer {
  value: string;
  count: number;
  take: () => void;
}

/** The facet of how projects go on, and the tick that is there of all: what is offered where no report says more. */
const goingOn = 'drift';
const ticked = { param: 'videreforing', value: 'yes' };

/** What a button says of a value. */
const whichProjects: Record<string, (label: string) => string> = {
  tall: (label) => `prosjekter som oppgir ${label}`,
  paragraf: (label) => `prosjekter som har krysset av for ${label}`,
  videreforing: () => 'prosjekter som føres videre, slik kontoret krysset av',
};

/**
 * Offers the filters that have the answer to what a query asks about: among the projects found, or where none of these has it
 * among all, in place of the words.
 */
export function askNotices(
  asks: readonly Ask[],
  found: Found,
  around: Surroundings,
): HTMLElement[] {
  const { engine, labelOf } = around;
  return asks.flatMap(({ param, values }) => {
    if (found.state.selections.has(param)) return [];
    const all = values.length > 0 ? values : (engine.facets.loaded[param]?.values ?? []);
    for (const scope of ['bare', 'alle'] as const) {
      const own = offersFor(param, all, scope, found, around);
      if (own.length > 0) return [notice(param, scope, own, (value) => labelOf(param, value))];
      if (param !== goingOn || found.state.selections.has(ticked.param)) continue;
      const one = offersFor(ticked.param, [ticked.value], scope, found, around);
      if (one.length > 0) return [notice(ticked.param, scope, one, String)];
    }
    return [];
  });
}

function offersFor(
  param: string,
  values: readonly string[],
  scope: 'bare' | 'alle',
  found: Found,
  { finder, go, take }: Surroundings,
): Offer[] {
  const { query } = found.state;
  const offers = values.flatMap((value): Offer[] => {
    const chosen = choose(found.state, param, value, 'include');
    const next = scope === 'alle' ? { ...chosen, query: '' } : chosen;
    const count = finder.countWith(found, next);
    if (count === 0) return [];
    const read = { typed: query, rest: '', parts: [{ text: query, param, values: [value] }] };
    return [{ value, count, take: () => (scope === 'alle' ? take(next, read) : go(next)) }];
  });
  return offers.sort((a, b) => b.count - a.count);
}

/** `Vis bare prosjekter som oppgir tall om arbeid (23)`, `Hvordan det går videre: I ordinær drift (12) Avsluttes (4)`. */
function notice(
  param: string,
  scope: 'bare' | 'alle',
  offers: readonly Offer[],
  labelOf: (value: string) => string,
): HTMLElement {
  const which = whichProjects[param];
  const text = which ? '' : `Vis ${scope} prosjekter etter hvordan det går videre: `;
  return element(
    'p',
    { class: 'notice', 'data-search-offer': param },
    text,
    ...offers.flatMap(({ value, count, take }, index) => [
      index === 0 ? '' : ' ',
      linkButton(
        `${which ? `Vis ${scope} ${which(labelOf(value))}` : labelOf(value)} (${formatNumber(count)})`,
        take,
      ),
    ]),
  );
}
