/** What only queries with a word that no project has need: it is loaded for them. */
export { correctWord, nearestWords } from './correct.ts';
export { readKnownWords } from './known-words.ts';
