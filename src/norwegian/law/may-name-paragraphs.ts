/** A sign of a paragraph begins so, however it is written; without one a law's name has a number behind it. */
const beginning = /[§\d]|(?<!\p{L})p(?:a?r?a?gr?|ar)/iu;

/** Whether a text may name paragraphs: one look, before all that is known of laws is loaded. */
export const mayNameParagraphs = (text: string): boolean => beginning.test(text);
