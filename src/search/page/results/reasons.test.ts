import { expect, test } from 'vitest';
import { tagToken, tickedToken } from '../../format/tokens.ts';
import type { Answer } from '../../query/answer.ts';
import type { Explanation } from '../../query/explain/excerpt.ts';
import { type Beyond, reasonsFor } from './reasons.ts';

const answer = (matched: boolean[], changes: Partial<Answer> = {}) =>
  ({
    concepts: ['ungdom', 'gjeld', '§ 27'].slice(0, matched.length).map((text) => ({ text })),
    matches: (_: number, concept: number) => matched[concept] === true,
    terms: () => [],
    near: [],
    ...changes,
  }) as unknown as Answer;
const explanation = (changes: Partial<Explanation> = {}) =>
  ({ reasons: [], asks: [], ...changes }) as unknown as Explanation;
const beyond: Beyond = {
  tagged: (sign, id) =>
    sign === 't' && id === 'unge' ? { kind: 'målgruppe', label: 'Unge under 30' } : undefined,
  carried: () => [
    { kind: 'sted', label: 'NAV Nordvik' },
    { kind: 'metode', label: 'Gjeldsrådgivning' },
  ],
  conceptsIn: (text) => (text === 'Gjeldsrådgivning' ? [1] : []),
};
const say = (given: Answer, told = explanation()) => reasonsFor(given, 0, told, beyond);

test('what the texts have, each phrase once', () => {
  const reasons = [
    { concepts: [0, 1], words: 'ung gjeld', where: 'tittel', kind: 'word' as const },
    { concepts: [2], words: 'botilbud', where: 'resultater', kind: 'synonym' as const },
  ];
  expect(say(answer([true, true, true]), explanation({ reasons }))).toBe(
    'Treff: «ung gjeld» i tittelen; «botilbud» for «§ 27» i «Resultater»',
  );
});

test('a tag, a label, an everyday phrasing and a tick are named', () => {
  const byTag = { terms: () => [{ key: tagToken('t', 'unge'), kind: 'tag' as const }] };
  expect(say(answer([true], byTag))).toBe('Treff: målgruppe: «Unge under 30»');
  expect(say(answer([false, true]))).toBe('Treff: metode: «Gjeldsrådgivning»; uten «ungdom»');
  const asks = [{ text: 'unge som skylder penger', concepts: [0, 1] }];
  expect(say(answer([true, true]), explanation({ asks }))).toBe(
    'Treff: svarer på: «unge som skylder penger»',
  );
  const ticked = { terms: () => [{ key: tickedToken('27'), kind: 'paragraph' as const }] };
  expect(say(answer([false, false, true], ticked))).toContain('Treff: kryss for § 27');
  expect(say(answer([true]))).toBe('Treff: «ungdom» i sted eller emneord');
});

test('what lies near says first what it lacks', () => {
  expect(say(answer([false, true], { near: [0] }))).toBe(
    'Mangler «ungdom». Har metode: «Gjeldsrådgivning»',
  );
  expect(say(answer([false], { near: [0] }))).toBe('Mangler «ungdom»');
  expect(say(answer([]))).toBe('');
});
