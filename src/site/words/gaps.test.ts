import { expect, test } from 'vitest';
import { gapKinds } from '../../records/schemas/project.ts';
import { describeGap } from './gaps.ts';

test('every kind of gap has its own sentence', () => {
  const sentences = gapKinds.map((kind) => describeGap({ field: 'results', kind }));
  expect(new Set(sentences).size).toBe(gapKinds.length);
});

test('the note follows', () => {
  expect(describeGap({ field: 'results', kind: 'missing', note: 'Ingen tall.' })).toBe(
    'Svar mangler i kilden. Ingen tall.',
  );
});
