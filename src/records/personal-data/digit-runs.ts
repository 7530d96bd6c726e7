/** Digits in groups, with what stands before and behind them. */
export interface DigitRun {
  text: string;
  place: number;
  groups: string[];
  before: string;
  after: string;
}

const run = /(?:\(?\+ ?)?\(?\d(?:[ ().·/_–—-]{0,3}\d)+\)?/g;

/** Fewer than eight digits are nobody's number, but for the five of some firms and offices. */
const isLongEnough = (match: string) =>
  short.test(match) || (match.length >= 8 && match.replace(/\D/g, '').length >= 8);
const short = /^[08]\d\d ?\d\d$/;

/** The numbers of a text, each with all digits that stand near each other. */
export function digitRunsIn(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const { 0: match, index } of text.matchAll(run)) {
    if (!isLongEnough(match)) continue;
    const groups = match.match(/\d+/g) ?? [];
    const end = index + match.length;
    const before = text.slice(Math.max(0, index - 40), index);
    runs.push({ text: match, place: index, groups, before, after: text.slice(end, end + 12) });
  }
  return runs;
}
