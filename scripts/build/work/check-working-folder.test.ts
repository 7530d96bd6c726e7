import { expect, test } from 'vitest';
import { checkWorkingFolder } from './check-working-folder.ts';

test.each(['a#b', 'a?b', 'a%b', '100 % sikkert', 'a"b', 'a*b', 'a\tb', 'a\nb'])(
  'in a folder called %j nothing is built',
  (name) => {
    expect(() => checkWorkingFolder(`/hjemme/${name}/erfaringsbanken`)).toThrow(
      /has "(?:[#?%*]|\\[nt"])" in its name, .*; rename the folder, or move/,
    );
  },
);

test.each(['blå bær', "d'or", '[a] & {b}', 'a+b@c', '$HOME', '(1)', '😀', '.skjult', 'a:b'])(
  'in one called %j it is',
  (name) => {
    expect(() => checkWorkingFolder(`/hjemme/${name}/erfaringsbanken`)).not.toThrow();
  },
);

test('this one is fine', () => {
  expect(() => checkWorkingFolder()).not.toThrow();
});
