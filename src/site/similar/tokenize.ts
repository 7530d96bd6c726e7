import { isCommonInReports } from '../../norwegian/report-words.ts';

const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** Lower-case words of a text in order, without those that say nothing. */
export function tokenize(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((token) => !isCommonInReports(token));
}
