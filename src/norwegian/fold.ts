/**
 * Lower case with the Norwegian letters as people type them without a Norwegian keyboard made one:
 * æ/ae → e, ø/oe → o, å/aa → a; other accents fall away. No æ, ø or å is left.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words have neither such letters nor two that stand for one.
  if (!foldable.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa/g, 'a')
    .replace(/æ|ae/g, 'e')
    .replace(/ø|oe/g, 'o');
}

const foldable = /[^a-z\d]|aa|ae|oe/;
