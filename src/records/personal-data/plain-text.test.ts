import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['Et avsnitt,\nover to  linjer.\n\n\nEt til.', 'Et avsnitt, over to linjer.\nEt til.'],
  ['a\\nb\\n\\nc', 'a b\nc'],
  ['## Tittel\n\n* a\n* b', 'Tittel\n• a • b'],
  ['1. a\n2. b', '• a • b'],
  ['# en kommentar\n# i YAML', 'en kommentar i YAML'],
  ['<p>a</p><p>b <i>c</i>d<br/>e</p>', '• a • • b cd e •'],
  ['a &lt; b &amp;&amp; c', 'a < b && c'],
  ['1 < 2 og 3 > 2', '1 < 2 og 3 > 2'],
  ['[ord](https://b.no "c") d', 'ord d\nhttps://b.no\nc'],
  ['<a href="/x/" title=y>a</a> b', 'a b\n/x/\ny'],
  ['a<!-- b -->c', 'ac\nb'],
  ['snake_case og _kursiv_', 'snake_case og kursiv'],
  ['10 m² og 5¹', '10 m og 5'],
  ['50 %, &ukjent; %zz %ff', '50 %, &ukjent; %zz %ff'],
  ['\\u{1} \\U00110000 &#1114112; x', '\\u{1} x'],
])('%j', (source, text) => {
  expect(plainText(source).text.trim()).toBe(text);
});

test('the line of each word is known', () => {
  const source = 'a: b\n# c\n\n<b>d</b> {/*\n e */} f\n- "g\\nh"\n\n  i &nbsp;\n\u00A0\nj\u200B k';
  const { text, lineOf } = plainText(source);
  const lines = ['a', 'c', 'd', 'f', 'g', 'h', 'i', 'j', 'k'].map((word) =>
    lineOf(text.indexOf(word)),
  );
  expect(lines).toEqual([1, 2, 4, 5, 6, 6, 8, 10, 10]);
  expect(lineOf(text.lastIndexOf('e'))).toBeUndefined();
});
