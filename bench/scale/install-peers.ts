import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf, peers } from './paths.ts';

const source = join(import.meta.dirname, 'peers');

/** Copies the peers' files to the work folder and installs their packages, if those are not there yet. */
export function installPeers() {
  mkdirSync(peers, { recursive: true });
  cpSync(source, peers, { recursive: true });
  const lock = readFileSync(join(source, 'package-lock.json'), 'utf8');
  const installed = join(peers, 'installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  writeFileSync(installed, lock);
}

/** Adds to the generated pages of a size what their search pages need. */
export function addPeerFiles(size: number) {
  const { starlight, html } = foldersOf(size);
  cpSync(join(source, 'starlight'), starlight, { recursive: true });
  cpSync(join(source, 'html'), html, { recursive: true });
}
