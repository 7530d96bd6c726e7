import { formatNumber } from './format.ts';

/** What stands in place of a withheld number; one phrase, for why it is withheld would be a hint. */
export const withheldPhrase = 'vises ikke';

/** What of an outcome says how much; a number that is not there may be missing or null. */
export interface Amount {
  value?: number | null | undefined;
  from?: number | null | undefined;
  to?: number | null | undefined;
  estimate?: boolean | undefined;
  of?: number | null | undefined;
  unit: string;
}

/** `5 av 15 personer`, `1 person`, `48 prosent`, `20–30 personer`, `om lag 40 personer`, `vises ikke (av 15 personer)`. */
export function describeAmount({ value, from, to, estimate, of, unit }: Amount): string {
  const isPercent = unit === 'prosent';
  const counted = isPercent ? '' : ` ${unitOf(unit, of ?? to ?? value ?? undefined)}`;
  const whole = of == null ? '' : ` av ${formatNumber(of)}`;
  const about = estimate ? 'om lag ' : '';
  const told = rangeOf(from, to) ?? (value == null ? undefined : formatNumber(value));
  if (told === undefined)
    return whole === '' ? withheldPhrase : `${withheldPhrase} (${whole.trimStart()}${counted})`;
  return `${about}${told}${isPercent ? ' prosent' : ''}${whole}${counted}`;
}

const rangeOf = (from: number | null | undefined, to: number | null | undefined) =>
  from == null || to == null ? undefined : `${formatNumber(from)}–${formatNumber(to)}`;

/** Units by what one of them is called, where that differs from many. */
const singular: Record<string, string> = {
  personer: 'person',
  familier: 'familie',
  husstander: 'husstand',
  saker: 'sak',
  kroner: 'krone',
  timer: 'time',
  dager: 'dag',
  uker: 'uke',
  måneder: 'måned',
  grupper: 'gruppe',
  samlinger: 'samling',
  møter: 'møte',
  samtaler: 'samtale',
  henvendelser: 'henvendelse',
  avtaler: 'avtale',
  planer: 'plan',
  plasser: 'plass',
  bedrifter: 'bedrift',
  skoler: 'skole',
  boliger: 'bolig',
  ansatte: 'ansatt',
  eksamener: 'eksamen',
};

const unitOf = (unit: string, count: number | undefined): string =>
  count === 1 ? (singular[unit] ?? unit) : unit;
