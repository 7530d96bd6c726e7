import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  optionalDependencies: { node: string };
};
const guarded = 'node -r ./scripts/require-node.cjs ';

/** Runs the guard as a Node of this version would. */
const runAs = (version: string) =>
  spawnSync(
    process.execPath,
    [
      '-e',
      `Object.defineProperty(process.versions, 'node', { value: '${version}' }); require('./scripts/require-node.cjs'); console.log('goes on')`,
    ],
    { encoding: 'utf8' },
  );

test.each(['18.20.8', '20.20.2', '22.22.0', '9.11.2'])(
  'Node %s is told in one sentence what is missing, what runs and what to do',
  (version) => {
    const { status, stdout, stderr } = runAs(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^Node 24 is missing: [^\n]+ "npm ci --ignore-scripts=false"[^\n]+\.\n$/,
    );
    expect(stderr).toContain(`this is Node ${version},`);
  },
);

test.each(['24.0.0', optionalDependencies.node, '26.10.0', '100.0.0'])(
  'Node %s goes on',
  (version) => {
    expect(runAs(version)).toMatchObject({ status: 0, stdout: 'goes on\n', stderr: '' });
  },
);

/** Whether what a command runs first says that Node is missing. Biome is a program of its own and needs none of ours. */
function startsGuarded(command: string): boolean {
  const [, called] = /^npm run (?:-s )?(\S+)/.exec(command) ?? [];
  if (called !== undefined) return startsGuarded(scripts[called] ?? '');
  return command.startsWith(guarded) || command.startsWith('biome ');
}

test.each(Object.entries(scripts))(
  'npm run %s asks for Node before anything else',
  (_, command) => {
    expect(startsGuarded(command)).toBe(true);
    expect(command.replaceAll(guarded, '')).not.toMatch(/\bnode /);
  },
);
