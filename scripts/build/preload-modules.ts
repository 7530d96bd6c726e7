import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './work/walk.ts';

/** Where the bundler puts scripts, under whatever path the site lies on its host. */
const scriptsFolder = '/_astro/';

/** Static imports of a bundled script; `import(…)` is for later. */
const importPattern = /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const scriptPattern = /<script type="module" src="([^"]+)"><\/script>/g;

/** Has the pages of a built site ask for what their scripts import together with the scripts, not after them. */
export function preloadModules(folder: string): void {
  const imports = new Map<string, string[]>();
  for (const { parentPath, name } of walk(folder)) {
    if (!name.endsWith('.html')) continue;
    const page = join(parentPath, name);
    const html = readFileSync(page, 'utf8');
    const asked = new Set<string>();
    const ready = html.replace(scriptPattern, (tag, script: string) => {
      const wanted = imports.get(script) ?? importsOf(folder, script);
      imports.set(script, wanted);
      // A browser takes a handful of files at a time: the script itself comes before what it imports.
      const others = wanted.filter((address) => !asked.has(address));
      for (const address of others) asked.add(address);
      return [tag, ...others.map((address) => `<link rel="modulepreload" href="${address}">`)].join(
        '',
      );
    });
    if (ready !== html) writeFileSync(page, ready);
  }
}

/** All that a script imports, what its modules import included. */
function importsOf(folder: string, script: string): string[] {
  const addresses = new Set([script]);
  // What a module imports joins the set, and is then looked at in its turn.
  for (const address of addresses) {
    const code = readFileSync(
      join(folder, address.slice(address.lastIndexOf(scriptsFolder))),
      'utf8',
    );
    for (const [, path = ''] of code.matchAll(importPattern))
      addresses.add(new URL(path, `http://site${address}`).pathname);
  }
  addresses.delete(script);
  return [...addresses];
}
