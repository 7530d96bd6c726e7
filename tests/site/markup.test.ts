import { type ConfigData, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { pageKinds } from '../helpers/page-kinds.ts';
import { readPage } from '../helpers/site.ts';

const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Astro leaves blanks where it takes lines together, and titles are those of the projects.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Boxes to tick one value or another of a filter have its name in common.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'submit', 'reset', 'checkbox'] }],
    // The list of suggestions belongs to a text field.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
};

const validator = new HtmlValidate(config);
const kinds = Object.entries(pageKinds).map(([kind, address]) => [
  kind,
  address.replace(/\?.*/, ''),
]);

test.each([...kinds, ['not found', '/404.html']])('valid HTML: %s', async (_, address = '') => {
  const { results } = await validator.validateString(readPage(address));
  expect(
    results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    ),
  ).toEqual([]);
});
