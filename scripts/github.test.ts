import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const filesIn = (folder: string) => readdirSync(folder).map((name) => join(folder, name));
const read = (file: string) => readFileSync(file, 'utf8');

describe.each(filesIn('.github/workflows'))('%s', (file) => {
  const text = read(file);
  const { permissions, jobs } = parse(text) as {
    permissions: unknown;
    jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number }>;
  };

  test('names each action by commit, with its version beside it', () => {
    const actions = text.match(/^.*\buses:.*$/gm) ?? [];
    expect(actions).not.toEqual([]);
    for (const action of actions)
      expect(action).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read the repository, and only a job that publishes may write', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.entries(jobs).filter(([, job]) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writing.map(([name]) => name)).toEqual(file.endsWith('pages.yml') ? ['deploy'] : []);
  });

  test('ends some day', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('updates come in groups, and not before others have tried them', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { groups?: object; cooldown?: Record<string, number> }[];
  };
  for (const { groups, cooldown } of updates) {
    expect(groups).toBeDefined();
    expect(cooldown?.['default-days']).toBeGreaterThanOrEqual(7);
  }
});

const forms = filesIn('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));

test('the forms are the three that people need', () => {
  expect(forms.map((file) => (parse(read(file)) as { name: string }).name).sort()).toEqual([
    'Feil i et prosjekt',
    'Feil på siden',
    'Nytt prosjekt',
  ]);
});

test.each(forms)(
  '%s warns against personal data before anything is written, and asks at the end',
  (file) => {
    const { body } = parse(read(file)) as {
      body: {
        type: string;
        id?: string;
        attributes: { value?: string; options?: { required?: boolean }[] };
      }[];
    };
    expect(body[0]).toMatchObject({ type: 'markdown' });
    expect(body[0]?.attributes.value).toContain('Skriv aldri navn');
    expect(body.at(-1)).toMatchObject({
      type: 'checkboxes',
      id: 'personvern',
      attributes: { options: [{ required: true }] },
    });
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  },
);
