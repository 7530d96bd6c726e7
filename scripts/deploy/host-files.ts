import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from '../../src/settings/settings.ts';
import { type InlineHashes, inlineHashesFile, readInlineHashes } from '../../src/site/headers.ts';
import { azureConfig } from './azure-config.ts';
import { netlifyHeaders } from './netlify-headers.ts';
import { nginxConfig } from './nginx-config.ts';

/** What hosts read beside the site and nobody asks them for: path → text. */
const hostFiles: Readonly<Record<string, (base: string, inline: InlineHashes) => string>> = {
  _headers: netlifyHeaders,
  'staticwebapp.config.json': azureConfig,
  'deploy/nginx.conf': nginxConfig,
};

/** Whether a path in the built site is for its host alone. */
export const isHostFile = (path: string): boolean =>
  path === inlineHashesFile || Object.hasOwn(hostFiles, path);

/** The hashes of what the pages of a built site hold in themselves; where they cannot be read, nothing is allowed. */
export function inlineHashesOf(folder: string): InlineHashes {
  try {
    return readInlineHashes(readFileSync(join(folder, inlineHashesFile), 'utf8'));
  } catch {
    return {};
  }
}

/** Writes the settings of the hosts that have any beside a built site. */
export function writeHostFiles(folder: string, base = settings().basePath): void {
  const inline = inlineHashesOf(folder);
  for (const [path, text] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text(`/${base}/`.replace(/\/+/g, '/'), inline));
  }
}
