import { engines } from '../engines/all.ts';
import { type Measure, measures } from './measures.ts';
import type { Result, Results } from './results.ts';

const baseline = 'starlight';

/** The results as Markdown tables; in parentheses the ratio to Starlight in the same run. */
export function toMarkdown({ machine, queries, slowdown, corpora, results }: Results): string {
  const sizes = [...new Set(results.map(({ size }) => size))].sort((a, b) => a - b);
  const runs = [...new Set(results.map(({ run }) => run.slice(0, 10)))].sort().join(', ');
  const failures = results.filter(({ error }) => error !== undefined);
  return [
    '# Scale and speed',
    `Measured ${runs} on ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; node ${machine.node}, Chromium ${machine.chromium}. ` +
      'Generated records; what is measured and how to read it: [README](../scale/README.md). In parentheses: ratio to Starlight in the same run.',
    `Queries: ${queries.map((query) => `*${query}*`).join(', ')}. Typing is measured with the processor slowed ${slowdown}× and without workers.`,
    table(
      'Records',
      ['records', 'words', 'distinct words', 'offices'],
      corpora.map(({ records, words, distinctWords, offices }) =>
        [records, words, distinctWords, offices].map(grouped),
      ),
    ),
    '![Bytes, response time and build time by number of projects](scale.svg)',
    ...Object.values(measures).flatMap((measure) => measureTable(measure, sizes, results)),
    ...(failures.length > 0
      ? [
          '## What did not work',
          failures
            .map(
              ({ label, size, error }) =>
                `- ${label}, ${grouped(size)}: ${error?.split('\n')[0]?.slice(0, 300)}`,
            )
            .join('\n'),
        ]
      : []),
    '',
  ].join('\n\n');
}

function measureTable(
  measure: Measure,
  sizes: readonly number[],
  results: readonly Result[],
): string[] {
  const rows = engines.flatMap(({ name, label, facets }) => {
    const own = results.filter(({ engine }) => engine === name);
    if (own.every((result) => measure.of(result) === undefined)) return [];
    return [
      [
        label,
        facets ? 'yes' : 'no',
        ...sizes.map((size) =>
          cell(
            measure,
            own.find((result) => result.size === size),
            results,
          ),
        ),
      ],
    ];
  });
  return rows.length === 0
    ? []
    : [table(`${measure.title} (${measure.unit})`, ['', 'facets', ...sizes.map(grouped)], rows)];
}

function cell(measure: Measure, result: Result | undefined, results: readonly Result[]): string {
  const value = result && measure.of(result);
  if (!result || value === undefined) return '–';
  const base = results.find(
    ({ engine, size, run }) => engine === baseline && size === result?.size && run === result?.run,
  );
  const shown = value < 10 ? value.toFixed(1) : grouped(Math.round(value));
  const ratio = base && ratioOf(measure, result, base);
  return ratio === undefined ? shown : `${shown} (${ratio.toFixed(2)})`;
}

function ratioOf({ of, ratio }: Measure, result: Result, base: Result): number | undefined {
  if (ratio) return ratio(result, base);
  const [value, reference] = [of(result), of(base)];
  return value === undefined || !reference ? undefined : value / reference;
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, index) => (index === 0 ? '---' : '---:')));
  return `## ${title}\n\n${[line(head), rule, ...rows.map(line)].join('\n')}`;
}

const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
