import type { DigitRun } from './digit-runs.ts';
import type { Found } from './found.ts';

/** Whether eleven digits carry the two check digits of a Norwegian birth or D number. */
export function isBirthNumber(digits: string): boolean {
  const numbers = [...digits.replace(/\D/g, '')].map(Number);
  if (numbers.length !== 11) return false;
  const check = (weights: number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11 === 0;
  return check([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

/**
 * Day and month; D numbers have 40 more in the day. Numbers that are made up for tests have 40, 65 or 80 more in the
 * month: nobody's, but no text of ours needs one, and a slip in a digit would make it somebody's.
 */
const date = /^(?:[04][1-9]|[15]\d|[26]\d|[37][01])(?:[048][1-9]|[159][0-2]|6[6-9]|7[0-7])/;

/** Birth, D and test numbers with right check digits, however the digits are grouped. */
export function birthNumbersIn({ text, place, groups }: DigitRun): Found[] {
  const whole = groups.join('');
  if (whole.length < 11) return [];
  // In one piece or split as usual it needs no date, so that a slip there hides nothing.
  const usual = /^(?:\d{11}|\d{6}\D+\d{5})$/.test(text);
  if (usual) return isBirthNumber(whole) ? [{ kind: 'fødselsnummer', text, place }] : [];
  const starts = Array.from(text.matchAll(/\d+/g), ({ index }) => index);
  return starts.flatMap((start, from) => {
    let [digits, to] = ['', from];
    while (digits.length < 11 && to < groups.length) digits += groups[to++] ?? '';
    if (!date.test(digits) || !isBirthNumber(digits)) return [];
    const end = (starts[to - 1] ?? 0) + (groups[to - 1]?.length ?? 0);
    return [{ kind: 'fødselsnummer', text: text.slice(start, end), place: place + start }];
  });
}
