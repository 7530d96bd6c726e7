/** Anything but spaces and characters that nothing is seen of, the empty Braille cell included. */
const seen = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a reader would see nothing of a text. */
export const isBlank = (text: string): boolean => !seen.test(text);
