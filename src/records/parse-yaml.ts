import type { z } from 'zod';
import { fail, type Outcome, readYaml } from './read-yaml.ts';

/** Largest authored file that is read, in bytes; the longest real record has about 15 000. */
export const maxBytes = 256 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads one authored YAML file. A byte order mark and Windows line ends are accepted and
 * change nothing. All problems of the file come back together.
 */
export function parseYaml<Schema extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: Schema,
): Outcome<z.infer<Schema>> {
  const text = decode(file, bytes);
  if (!text.ok) return text;
  const read = readYaml(file, text.value);
  return read.ok ? checkShape(file, read.value, schema) : read;
}

/** The text of an authored file, without a byte order mark and with the line ends of Unix. */
export function decode(file: string, bytes: Uint8Array): Outcome<string> {
  if (bytes.length > maxBytes)
    return fail(
      file,
      `is ${bytes.length} bytes, more than the ${maxBytes} a file may have; check that it is one record and shorten it`,
    );
  let text: string;
  try {
    text = decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return fail(file, 'is not UTF-8; save it with the encoding UTF-8');
  }
  if (text.trim() === '') return fail(file, 'is empty; fill it in or delete it');
  return { ok: true, value: text };
}

/** What a file holds, if it has the shape it should have. */
export function checkShape<Schema extends z.ZodType>(
  file: string,
  value: unknown,
  schema: Schema,
): Outcome<z.infer<Schema>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map((issue) => ({
      file,
      field: issue.path.join('.'),
      message: explain(issue),
    })),
  };
}

/** Zod's message, with the cure where zod does not give one. */
function explain(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has the unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}; correct the spelling or remove it`;
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `is missing; give it as ${issue.expected}`
        : `${lower(issue.message)}; write it as ${issue.expected}`;
    case 'invalid_value':
      return `is not one of the allowed values; use ${issue.values.map(String).join(', ')}`;
    default:
      return lower(issue.message);
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
