import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { allowed, kindOf, lineFor, readBudgets } from '../helpers/byte-budget.ts';
import { makeFolder } from '../helpers/folders.ts';
import { type Weight, weighPage } from '../helpers/page-weight.ts';
import { folder, pagesIn, readPage } from '../helpers/site.ts';

const parts = ['scripts', 'styles', 'fonts'] as const;
const budgets = readBudgets();
const pages = pagesIn(folder).map((address) => ({
  address,
  kind: kindOf(address, budgets)?.kind,
  weight: weighPage(folder, readPage(address)),
}));

test('every page is of a kind that has a budget', () => {
  expect(pages.filter(({ kind }) => kind === undefined).map(({ address }) => address)).toEqual([]);
});

describe.each(budgets)('$kind', ({ kind, today, budget }) => {
  const members = pages.filter((page) => page.kind === kind);
  const measured: Weight = { scripts: 0, styles: 0, fonts: 0 };
  for (const { weight } of members)
    for (const part of parts) measured[part] = Math.max(measured[part], weight[part]);

  test('loads no more than its budget', () => {
    expect(members.length, 'pages of this kind').toBeGreaterThan(0);
    const over = parts
      .filter((part) => measured[part] > budget[part])
      .map((part) => {
        const page = members.find(({ weight }) => weight[part] === measured[part]);
        return `${page?.address}: ${part} ${measured[part]} bytes, budget ${budget[part]}`;
      });
    expect(over).toEqual([]);
  });

  test('has figures in docs/byte-budget.md that are true', () => {
    const untrue = parts.filter(
      (part) =>
        measured[part] > allowed(today[part]) ||
        today[part] > allowed(measured[part]) ||
        budget[part] > allowed(today[part]),
    );
    expect(untrue, `The line should be\n${lineFor(kind, measured)}`).toEqual([]);
  });
});

test('a page is weighed with all that its scripts import and no more than it loads at once', () => {
  const files = {
    'a/page.js': 'import"./one.js";let x=()=>import("./later.js");',
    'a/one.js': 'import{y}from"../two.js";export{z}from"./page.js";',
    'two.js': 'export let y="import";',
    'a/later.js': 'export let later=1;',
    'a/hint.js': 'export{};',
    'a/page.css':
      '@font-face{src:url(/f/latin.woff2)format("woff2");unicode-range:U+??,U+131}@font-face{src:url("../f/sami.woff2");unicode-range:U+100-130}@font-face{src:url(../f/any.woff2)}',
    'f/latin.woff2': 'four',
    'f/sami.woff2': 'not for every page',
    'f/any.woff2': 'three',
    'f/own.woff2': 'two',
  };
  const packed = (...names: (keyof typeof files)[]) =>
    names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0);
  const style = '@font-face{src:url(/f/own.woff2)}';
  const html = `<style>${style}</style><script>let y;</script><link rel="stylesheet" href="/a/page.css"><link rel="modulepreload" href="/a/hint.js">
    <link rel="canonical" href="/a/later.js"><script type="module" src="/a/page.js"></script>`;
  expect(weighPage(makeFolder(files), html)).toEqual({
    scripts: packed('a/page.js', 'a/one.js', 'two.js', 'a/hint.js') + gzipSync('let y;').length,
    styles: packed('a/page.css') + gzipSync(style).length,
    fonts: 'four'.length + 'three'.length + 'two'.length,
  });
});
