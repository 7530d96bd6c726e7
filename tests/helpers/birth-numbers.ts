/** Eleven digits with right check digits that begin with the given six; "000000" makes a number that is nobody's. */
export function makeBirthNumber(date = '000000'): string {
  const digit = (numbers: number[], weights: number[]) =>
    (11 - (weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11)) %
    11;
  for (let serial = 100; serial < 999; serial++) {
    const numbers = [...`${date}${serial}`].map(Number);
    numbers.push(digit(numbers, [3, 7, 6, 1, 8, 9, 4, 5, 2]));
    numbers.push(digit(numbers, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
    if (!numbers.includes(10)) return numbers.join('');
  }
  throw new Error('no number found');
}
