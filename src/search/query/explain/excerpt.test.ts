import { expect, test } from 'vitest';
import { Random } from '../../../../bench/scale/random.ts';
import { makeDocument, makeLanguage } from '../../../../tests/helpers/query-language.ts';
import * as law from '../../../norwegian/law/paragraphs.ts';
import type { SearchDocument } from '../../format/files.ts';
import { analyse } from '../concepts/analyse.ts';
import { explainer, type MarkedText } from './excerpt.ts';

const manyWords = Array.from({ length: 30 }, (_, index) => `ord${index}`);
const language = makeLanguage({
  groups: [['bolig', 'hybel'], manyWords],
  parts: 'gjeld rådgivning',
});
const explained = (query: string, changes: Partial<SearchDocument>) =>
  explainer(analyse(query, language, law.findParagraphs(query)), language, law).explain(
    makeDocument(changes, language.parts),
  );
const markedWords = ({ text, marks }: MarkedText) =>
  marks.map(({ start, end }) => text.slice(start, end));
/** Words that no query here asks for. */
const filler = (words: number) => 'og så videre her '.repeat(words / 4);

test('marks in title and summary', () => {
  const { title, summary } = explained('gjeld', {
    title: 'Ut av gjeld',
    summary: 'Gjelda mindre.',
  });
  expect(markedWords(title)).toEqual(['gjeld']);
  expect(markedWords(summary)).toEqual(['Gjelda']);
});

test('the passage with most different concepts is picked', () => {
  const { excerpt } = explained('gjeld bolig arbeid', {
    sections: [
      ['malgruppe', `gjeld, gjeld, gjeld og gjeld ${filler(80)}`],
      ['resultater', `${filler(80)} fikk bolig og arbeid. ${filler(80)} gjeld`],
    ],
  });
  expect(excerpt?.slug).toBe('resultater');
  expect(excerpt && markedWords(excerpt)).toEqual(['bolig', 'arbeid']);
});

test('a passage is short, cut between words, and says where it is cut', () => {
  const text = `${filler(80)}fikk bolig til slutt ${filler(80)}`.trim();
  const { excerpt } = explained('bolig', { sections: [['resultater', text]] });
  expect(excerpt?.text).toMatch(/^… .* …$/);
  expect(excerpt?.text.length).toBeLessThan(200);
  expect(` ${text} `).toContain(` ${excerpt?.text.slice(2, -2)} `);
});

test('a passage does not begin with the dot between two items', () => {
  const text = `${filler(80)}· ${'x'.repeat(56)} bolig`;
  const { excerpt } = explained('bolig', { sections: [['resultater', text]] });
  expect(excerpt?.text).toBe(`… ${'x'.repeat(56)} bolig`);
  expect(excerpt && markedWords(excerpt)).toEqual(['bolig']);
});

test('a short section is shown whole', () => {
  const { excerpt } = explained('bolig', { sections: [['resultater', 'Alle fikk bolig.']] });
  expect(excerpt).toEqual({
    slug: 'resultater',
    text: 'Alle fikk bolig.',
    marks: [{ start: 10, end: 15 }],
  });
});

test('no passage where no section matches the query', () => {
  expect(
    explained('bolig', { sections: [['resultater', 'Alle fikk arbeid.']] }).excerpt,
  ).toBeUndefined();
  expect(explained('', { sections: [['resultater', 'Alle fikk arbeid.']] })).toMatchObject({
    reasons: [],
    words: [],
  });
});

test('reasons name the word as written, where it stands, and whether it is another', () => {
  const { reasons } = explained('gjeld bolig arbeid xyz', {
    title: 'Gjelda mindre',
    summary: 'Flere fikk hybel',
    sections: [
      ['malgruppe', 'arbeid'],
      ['resultater', 'gjeld, arbeidet og arbeid'],
    ],
  });
  expect(reasons).toEqual([
    { concepts: [0], words: 'Gjelda', where: 'tittel', kind: 'word' },
    { concepts: [1], words: 'hybel', where: 'sammendrag', kind: 'synonym' },
    { concepts: [2], words: 'arbeidet', where: 'resultater', kind: 'word' },
  ]);
});

test('words to mark: as the page writes them, in lower case, each once, at most twelve', () => {
  expect(
    explained('gjeld bolig', {
      title: 'GJELD og gjeld',
      sections: [['resultater', 'hybel, gjelda, gjeld']],
    }).words,
  ).toEqual(['gjeld', 'hybel', 'gjelda']);
  expect(explained('ord7', { summary: manyWords.join(' ') }).words).toEqual(manyWords.slice(0, 12));
});

test('signs of HTML are text like any other', () => {
  const text = '<b onclick="x()">bolig</b> & &lt;bolig&gt;';
  const { excerpt, summary } = explained('bolig', {
    summary: text,
    sections: [['resultater', text]],
  });
  expect(summary.text).toBe(text);
  expect(excerpt?.text).toBe(text);
  expect(excerpt && markedWords(excerpt)).toEqual(['bolig', 'bolig']);
});

test('a match before something without blanks is shown', () => {
  const { excerpt } = explained('bolig', {
    sections: [['resultater', `${filler(40)}bolig/${'x'.repeat(400)}`]],
  });
  expect(excerpt?.text.length).toBeLessThan(200);
  expect(excerpt && markedWords(excerpt)).toEqual(['bolig']);
});

test('in 200 random texts marks stand in order, inside the text, on words of the query', () => {
  const words = ['gjeld', 'gjeldsrådgivning', 'hybel', 'bolig', 'og', 'æøå', '😀', '·', 'prøvde,'];
  for (let seed = 1; seed <= 200; seed++) {
    const random = new Random(seed);
    const text = Array.from({ length: 1 + random.below(150) }, () => random.pick(words)).join(' ');
    const { excerpt, summary } = explained('gjeld bolig', {
      summary: text,
      sections: [['resultater', text]],
    });
    for (const shown of [summary, ...(excerpt ? [excerpt] : [])]) {
      for (const word of markedWords(shown))
        expect(['gjeld', 'hybel', 'bolig'], text).toContain(word);
      expect(shown.marks).toEqual(shown.marks.toSorted((a, b) => a.start - b.start));
    }
  }
});
