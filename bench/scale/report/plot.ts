import { engines } from '../engines/all.ts';
import { type Measure, measures } from './measures.ts';
import type { Result } from './results.ts';

const panel = { width: 300, height: 240, left: 58, top: 44, gap: 76 };
const colours = [
  '#0067c5',
  '#8269a2',
  '#a18dbb',
  '#3380a5',
  '#66a3c4',
  '#ba3a26',
  '#c77300',
  '#06893a',
];
const shown = [measures.first, measures.typing, measures.seconds];

/** Draws measures over the number of projects, both axes logarithmic, as one SVG. */
export function drawPlot(results: readonly Result[]): string {
  const present = engines.filter(({ name }) => results.some(({ engine }) => engine === name));
  const width = panel.left + shown.length * (panel.width + panel.gap);
  const height = panel.top + panel.height + 70 + Math.ceil(present.length / 4) * 22;
  const legend = present.map(({ name, label }, index) => {
    const x = panel.left + (index % 4) * 260;
    const y = panel.top + panel.height + 70 + Math.floor(index / 4) * 22;
    return `<path d="M${x} ${y - 4}h24" ${stroke(name)}/><text x="${x + 30}" y="${y}">${label}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">
<title>Bytes to the first results, response time and build time by number of projects</title>
<rect width="100%" height="100%" fill="#fff"/>
${shown.map((measure, index) => drawPanel(measure, index, results)).join('\n')}
${legend.join('\n')}
</svg>
`;
}

function drawPanel(measure: Measure, index: number, results: readonly Result[]): string {
  const points = results.flatMap((result) => {
    const value = measure.of(result);
    return value === undefined || value <= 0
      ? []
      : [{ engine: result.engine, size: result.size, value }];
  });
  const left = panel.left + index * (panel.width + panel.gap);
  const sizes = [...new Set(points.map(({ size }) => size))].sort((a, b) => a - b);
  const x = scale(sizes, left, left + panel.width);
  const ticks = powersOfTen(points.map(({ value }) => value));
  const y = scale(ticks, panel.top + panel.height, panel.top);
  const grid = ticks.map(
    (value) =>
      `<path d="M${left} ${y(value)}h${panel.width}" stroke="#ddd"/><text x="${left - 6}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const axis = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${panel.top + panel.height + 18}" text-anchor="middle">${size}</text>`,
  );
  const lines = engines.map(({ name }) => {
    const own = points.filter(({ engine }) => engine === name).sort((a, b) => a.size - b.size);
    const path = own
      .map(({ size, value }, step) => `${step === 0 ? 'M' : 'L'}${x(size)} ${y(value)}`)
      .join('');
    const dots = own.map(
      ({ size, value }) =>
        `<circle cx="${x(size)}" cy="${y(value)}" r="3" fill="${colourOf(name)}"/>`,
    );
    return own.length === 0 ? '' : `<path d="${path}" ${stroke(name)}/>${dots.join('')}`;
  });
  return [
    `<text x="${left}" y="${panel.top - 26}" font-weight="bold">${measure.title}</text>`,
    `<text x="${left}" y="${panel.top - 10}">${measure.unit}</text>`,
    ...grid,
    ...axis,
    `<text x="${left + panel.width / 2}" y="${panel.top + panel.height + 36}" text-anchor="middle">projects</text>`,
    ...lines,
  ].join('\n');
}

/** Maps a range of numbers to a range of pixels, logarithmically. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.log(Math.min(...values));
  const high = Math.log(Math.max(...values));
  return (value) =>
    Math.round(
      high === low
        ? (from + to) / 2
        : from + ((Math.log(value) - low) / (high - low)) * (to - from),
    );
}

function powersOfTen(values: readonly number[]): number[] {
  if (values.length === 0) return [1, 10];
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)).map((value) =>
    Number(value.toPrecision(1)),
  );
}

const colourOf = (name: string) =>
  colours[engines.findIndex((engine) => engine.name === name)] ?? '#555';
const stroke = (name: string) =>
  `fill="none" stroke="${colourOf(name)}" stroke-width="${name === 'ours' ? 3.5 : 1.6}"`;
