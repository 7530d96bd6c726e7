import { CORE_SCHEMA, load } from 'js-yaml';
import { isPlainYaml } from './yaml/plain-yaml.ts';
import { type Reading, readCarefully } from './yaml/read-carefully.ts';

/** Reads a YAML text; `file` is told in its problems. */
export const readYaml = (file: string, text: string): Reading =>
  readQuickly(text) ?? readCarefully(file, text);

/**
 * Reads plain forms in a tenth of the time. Leaves everything else alone, and what is not valid, of which this parser
 * tells only the first thing wrong.
 */
function readQuickly(text: string): Reading | undefined {
  if (!isPlainYaml(text)) return undefined;
  try {
    return {
      value: load(text, { schema: CORE_SCHEMA }) ?? null,
      problems: [],
      numbers: [],
      cuts: [],
    };
  } catch {
    return undefined;
  }
}
