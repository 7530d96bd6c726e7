import { functionWords } from './stop-words.ts';

/** Words that stand in most reports, and so do not tell one from another. */
const reportWords = ['rapporten', 'arbeid', 'arbeidet', 'deltakerne', 'deltakere'];

const commonWords: ReadonlySet<string> = new Set([...functionWords, ...reportWords]);

/** Whether a lower-case word is too common in the reports to tell what one of them is about. */
export const isCommonInReports = (word: string): boolean => commonWords.has(word);
