import type { WrittenValue } from './written-values.ts';

/** Digits, and a point before the decimals if there are any; no minus before nothing. */
const plain = /^(?!-0*\.?0*$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** Norwegian for 12 500 or 1 000. */
const inThrees = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** What is wrong with the way a number is written, with the cure; `undefined` where it can be read in one way alone. */
export function numberProblem({ node }: WrittenValue): string | undefined {
  const { value, source } = node;
  if (typeof value !== 'number' || source === undefined) return undefined;
  if (inThrees.test(source)) {
    const decimal = String(value).length < source.length ? value : value.toFixed(2);
    return `is written ${source}, in which the point may stand between thousands; write ${source.replace('.', '')}, or ${decimal} if decimals are meant`;
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER && value !== Infinity)
    return 'has more digits than can be kept; check it';
  if (!plain.test(source))
    return `is written ${source}; write a number with digits alone, and a point before decimals, for instance 12.5`;
  return undefined;
}
