import { formatNumber } from '../../../norwegian/format.ts';
import type { Found } from '../../query/finder.ts';
import type { Ask } from '../../query/named/asks.ts';
import { choose } from '../../query/selection/state.ts';
import type { Surroundings } from '../controls.ts';
import { element, linkButton } from '../dom.ts';

/** A choice of a value, with the number of projects that it leaves. */
interface Offer {
  label: string;
  count: number;
  take: () => void;
}

/** Offers the filters that have the answer to what a query asks about, where some project does. */
export function askNotices(
  asks: readonly Ask[],
  found: Found,
  around: Surroundings,
): HTMLElement[] {
  const { engine, finder, labelOf, go } = around;
  const offers = (param: string, values: readonly string[]): Offer[] =>
    found.state.selections.has(param)
      ? []
      : values.flatMap((value) => {
          const next = choose(found.state, param, value, 'include');
          const count = finder.countWith(found, next);
          if (count === 0) return [];
          return [{ label: labelOf(param, value), count, take: () => go(next) }];
        });
  return asks.flatMap(({ param, values }) => {
    const all = values.length > 0 ? values : (engine.facets.loaded[param]?.values ?? []);
    const own = offers(param, all);
    const only = showOnly[param];
    if (only)
      return own.map((offer) => notice(param, '', [{ ...offer, label: only(offer.label) }]));
    if (own.length > 0)
      return [notice(param, 'Vis bare prosjekter etter hvordan det går videre: ', own)];
    const [ticked] = offers('videreforing', ['yes']);
    const label = 'Vis bare prosjekter som føres videre, slik kontoret krysset av';
    return ticked ? [notice('videreforing', '', [{ ...ticked, label }])] : [];
  });
}

/** What a button says of a value. */
const showOnly: Record<string, (label: string) => string> = {
  tall: (label) => `Vis bare prosjekter som oppgir ${label}`,
  paragraf: (label) => `Vis bare prosjekter som har krysset av for ${label}`,
};

const notice = (param: string, text: string, offers: readonly Offer[]) =>
  element(
    'p',
    { class: 'notice', 'data-search-offer': param },
    text,
    ...offers.flatMap(({ label, count, take }, index) => [
      index === 0 ? '' : ', ',
      linkButton(`${label} (${formatNumber(count)})`, take),
    ]),
  );
