import { expect, test } from 'vitest';
import { copiedPassages, runsOf } from './wording.ts';

const sentence =
  'Veilederne møtte ungdommene hver tirsdag i verkstedet ved havna, reparerte sykler sammen, snakket om framtida og drakk kaffe etterpå.';
const runs = runsOf(sentence);

test('finds a copied sentence, whole', () => {
  expect(copiedPassages(`Kort sagt: ${sentence} Fint.`, runs)).toEqual([
    expect.stringContaining('møtte ungdommene hver tirsdag'),
  ]);
});

test('finds it though the scan damaged the letters of the source', () => {
  const damaged = sentence.replaceAll('ø', 'g').replaceAll('å', '8').replaceAll('l', '1');
  expect(copiedPassages(sentence, runsOf(damaged))).toHaveLength(1);
});

test('finds it across other line ends', () => {
  expect(copiedPassages(sentence.replaceAll(' ', '\n'), runs)).toHaveLength(1);
});

test.each([
  ['a comma, a dash and a stroke without blanks', ' sammen, snakket ', ' sammen–snakket/'],
  ['a point without a blank', 'sammen, snakket', 'sammen.snakket'],
  ['a word that is divided between two lines', 'ungdommene', 'ung-\n  dommene'],
])('finds it across %s', (_, here, there) => {
  const source = sentence.replace(here, there);
  expect(source).not.toBe(sentence);
  const copied = [expect.stringMatching(/^Veilederne .* etterpå\.?$/s)];
  expect(copiedPassages(sentence, runsOf(source))).toEqual(copied);
  expect(copiedPassages(source, runs)).toEqual(copied);
});

test('the same facts in other words pass', () => {
  expect(
    copiedPassages(
      'På tirsdager reparerte ungdommene sykler i verkstedet ved havna, og de snakket om framtida over en kopp kaffe.',
      runs,
    ),
  ).toEqual([]);
});

test('nine words in a row pass, ten do not; words of vowels alone are not counted', () => {
  const words = sentence.split(' ');
  expect(copiedPassages(words.slice(0, 9).join(' '), runs)).toEqual([]);
  expect(copiedPassages(words.slice(0, 11).join(' '), runs)).toHaveLength(1);
});

test('a run of short words is chance and passes', () => {
  const small = 'er i en av de to og så på at nå har vi det her nå, ja, i dag';
  expect(copiedPassages(small, runsOf(small))).toEqual([]);
});
