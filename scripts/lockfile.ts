/** `npm run lockfile`: integrity for each package, no host, and no warnings about a Node that runs nothing here. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Lockfile, withoutMisleading, withoutUnsigned } from './lockfile/lockfile.ts';
import { lockfiles, readNodes } from './lockfile/read-nodes.ts';

const nodes = readNodes();
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const write = (file: string, lock: Lockfile) =>
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

for (const file of lockfiles) {
  write(file, withoutUnsigned(read(file), nodes));
  execFileSync('npm', ['install', '--package-lock-only', '--omit-lockfile-registry-resolved'], {
    cwd: dirname(file),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  write(file, withoutMisleading(read(file), nodes));
  console.log(`${file}: tidy`);
}
