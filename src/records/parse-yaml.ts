import type { z } from 'zod';
import { fail, type Problem, quote, type Result } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { decodeUtf8, notUtf8 } from './text/decode.ts';
import { cutTextProblems } from './yaml/cut-texts.ts';

/** Largest authored file that is read, in bytes; the longest real record has about 15 000. */
export const maxBytes = 256 * 1024;

/**
 * Reads one authored YAML file. A byte order mark and Windows line ends are accepted and change nothing; texts come
 * back in one form of Unicode. All problems of the file come back together.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Result<z.infer<Schema>> {
  const text = decode(file, bytes);
  if (!text.ok) return text;
  const read = readYaml(file, text.value);
  if (!('value' in read)) return { ok: false, problems: read.problems };
  const parsed = schema.safeParse(read.value);
  const issues = parsed.error?.issues ?? [];
  const texts = new Set(issues.filter(isOfType).map(fieldOf));
  const numbers = read.numbers.filter(({ field }) => !texts.has(field));
  const unclear = new Set(numbers.map(({ field }) => field));
  const problems = [
    ...read.problems,
    ...numbers,
    ...cutTextProblems(file, read.value, schema, read.cuts),
    // What a number that can be read in two ways makes wrong is said when it is clear which it is.
    ...issues.filter((issue) => !unclear.has(fieldOf(issue))).flatMap(problemsOf(file)),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, problems };
}

/** The text of an authored file, without a byte order mark and with the line ends of Unix. */
export function decode(file: string, bytes: Uint8Array): Result<string> {
  if (bytes.length > maxBytes)
    return fail(
      file,
      `is ${bytes.length} bytes, more than the ${maxBytes} a file may have; check that it is one record and shorten it`,
    );
  const text = decodeUtf8(bytes)?.replaceAll('\r\n', '\n');
  if (text === undefined) return fail(file, notUtf8);
  if (text.trim() === '') return fail(file, 'is empty; fill it in or delete it');
  return { ok: true, value: text };
}

/** What a file holds, if it has the shape it should have. */
export function checkShape<Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
): Result<z.infer<Schema>> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: parsed.error.issues.flatMap(problemsOf(file)) };
}

const isOfType = (issue: z.core.$ZodIssue) => issue.code === 'invalid_type';
const fieldOf = (issue: z.core.$ZodIssue) => issue.path.join('.');

/** What the schema finds, one problem for each key. */
const problemsOf =
  (file: string) =>
  (issue: z.core.$ZodIssue): Problem[] => {
    const field = fieldOf(issue);
    if (issue.code !== 'unrecognized_keys') return [{ file, field, message: explain(issue) }];
    return issue.keys.map((key) => ({
      file,
      field,
      message: `has the unknown key ${quote(key)}; ${/^\d+$/.test(key) ? 'write decimals with a point, as in 8.5' : 'correct the spelling or remove it'}`,
    }));
  };

/** Zod's message, with the cure where zod does not give one. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `is missing; give it as ${issue.expected}`
        : `${lower(issue.message)}; write it as ${issue.expected}${issue.message.includes('null') ? ', in quotes if it begins with "#"' : ''}`;
    case 'invalid_value':
      return `is not one of the allowed values; use ${issue.values.map(String).join(', ')}`;
    default:
      return lower(issue.message);
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
