import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { settings } from '../settings/settings.ts';
import { readFile } from './files/read-file.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Result } from './problem.ts';
import { type AllowedText, allowedTextSchema } from './schemas/allowed-text.ts';

/** The reviewed list of what looks like personal data and is none; a content folder may lack it. */
export const allowedTextsFile = 'not-personal.yaml';

/** Reads that list. */
export function readAllowedTexts(folder: string): Result<AllowedText[]> {
  if (!existsSync(join(folder, allowedTextsFile))) return { ok: true, value: [] };
  const bytes = readFile(folder, allowedTextsFile);
  return bytes.ok ? parseYaml(allowedTextsFile, bytes.value, z.array(allowedTextSchema)) : bytes;
}

/** What may stand in texts of a content folder and on the site made of it: the texts of that list, and who runs the site. */
export function allowedTextsOf(folder: string, listed = readAllowedTexts(folder)): string[] {
  const { owner, contact } = settings();
  return [
    ...[owner, contact].filter((text) => text !== undefined),
    ...(listed.ok ? listed.value.map(({ text }) => text) : []),
  ];
}
