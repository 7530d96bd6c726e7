import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFolder, readFolder } from '../../../tests/helpers/folders.ts';
import { createBuildId } from '../work/build-id.ts';
import { writeMark } from './mark.ts';
import { prepareTarget } from './prepare-target.ts';
import { publish } from './publish.ts';
import { refill } from './refill.ts';
import { restoreSite } from './restore.ts';

/** What the file system is told to do; `step` is called before each change, and what it throws happens instead. */
const disk = vi.hoisted(() => ({
  step: (_from: string, _to: string, _change: string): void => {},
}));

vi.mock(import('node:fs'), async (original) => {
  const real = await original();
  const watched = <F extends (...paths: never[]) => unknown>(change: F) =>
    ((...args: Parameters<F>) => {
      disk.step(String(args[0]), String(args[1]), change.name);
      return change(...args);
    }) as F;
  return {
    ...real,
    renameSync: watched(real.renameSync),
    copyFileSync: watched(real.copyFileSync),
    mkdirSync: watched(real.mkdirSync),
    rmSync: watched(real.rmSync),
    writeFileSync: watched(real.writeFileSync),
  };
});

beforeEach(() => {
  disk.step = () => {};
});

const before = { 'index.html': 'før', 'om/index.html': 'før', 'gammel/a.html': 'før' };
const after = { 'index.html': 'nå', 'om/index.html': 'nå', 'ny/a.html': 'nå' };
const later = { 'index.html': 'senere', 'ny/b.html': 'senere' };

/** A finished site in a folder of its own. */
function makeSite(files: Record<string, string>): string {
  const site = join(
    makeFolder(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`s/${name}`, text])),
    ),
    's',
  );
  writeMark(site);
  return site;
}

const contentsOf = (files: Record<string, string>) => readFolder(makeSite(files));
const endedId = () => `${spawnSync(process.execPath, ['-e', '']).pid}-0123abcd`;
const failure = (code: string) => Object.assign(new Error(code), { code });

describe('a site takes the place', () => {
  test.each<[string, (target: string) => void]>([
    ['of nothing, in a folder that is not there yet', () => {}],
    ['of an earlier one', (target) => publish(makeSite(before), target, createBuildId())],
  ])('%s', (_, prepare) => {
    const parent = join(makeFolder(), 'a/b');
    const target = join(parent, 'blå bær');
    prepare(target);
    publish(makeSite(after), target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
    expect(readdirSync(parent)).toEqual(['blå bær']);
  });

  test('on another file system', () => {
    const site = makeSite(after);
    const target = join(makeSite(before));
    disk.step = (from) => {
      if (from === site) throw failure('EXDEV');
    };
    publish(site, target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
    expect(readdirSync(join(target, '..'))).toEqual(['s']);
  });

  test.each(['EBUSY', 'EXDEV', 'EPERM'])('in a folder that must stay where it is: %s', (code) => {
    const target = makeSite(before);
    disk.step = (from) => {
      if (from === target) throw failure(code);
    };
    publish(makeSite(after), target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
    expect(readdirSync(join(target, '..'))).toEqual(['s']);
  });

  test.each(['EACCES', 'EROFS'])('in a folder beside which nothing may be made: %s', (code) => {
    const target = makeSite(before);
    disk.step = (_, to, change) => {
      if (change === 'renameSync' && to.startsWith(join(target, '../.s'))) throw failure(code);
    };
    publish(makeSite(after), target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
  });

  test('in a folder of which no part can be moved either', () => {
    const target = makeSite(before);
    disk.step = (from, _, change) => {
      const part = from.slice(target.length);
      if (change === 'renameSync' && from.startsWith(target) && !part.includes('.erfaring'))
        throw failure('EXDEV');
    };
    publish(makeSite(after), target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
  });

  test('of one that another build has put there in the same moment', () => {
    const target = makeSite(before);
    let done = false;
    disk.step = (_, to) => {
      if (to !== target || done) return;
      done = true;
      publish(makeSite(later), target, createBuildId());
    };
    publish(makeSite(after), target, createBuildId());
    expect(readFolder(target)).toEqual(contentsOf(after));
    expect(readdirSync(join(target, '..'))).toEqual(['s']);
  });
});

test('what is no part of a site stays in a folder that must stay where it is', () => {
  const target = makeFolder({ 'lost+found/a': 'x', '.DS_Store': 'y' });
  refill(makeSite(before), target, createBuildId());
  refill(makeSite(after), target, createBuildId());
  expect(readFolder(target)).toEqual({
    ...contentsOf(after),
    'lost+found/a': 'x',
    '.DS_Store': 'y',
  });
});

test('while one build fills such a folder, another is told', () => {
  const target = makeSite(before);
  let refusal: unknown;
  disk.step = (_, to) => {
    if (refusal !== undefined || to !== join(target, 'index.html')) return;
    refusal = 'none';
    try {
      refill(makeSite(later), target, createBuildId());
    } catch (error) {
      refusal = error;
    }
  };
  refill(makeSite(after), target, createBuildId());
  expect(String(refusal)).toMatch(/is being filled by another build; run again when it has ended/);
  expect(readFolder(target)).toEqual(contentsOf(after));
});

describe('without room on the disk the site before stays as it was', () => {
  /** The disk is full after two files of a copy. */
  function fillUp(folder: string) {
    const { step } = disk;
    let copied = 0;
    disk.step = (from, to, change) => {
      step(from, to, change);
      if (change === 'copyFileSync' && from.startsWith(folder) && copied++ > 1)
        throw failure('ENOSPC');
    };
  }

  test('beside the target', () => {
    const [site, target] = [makeSite(after), makeSite(before)];
    disk.step = (from) => {
      if (from === site) throw failure('EXDEV');
    };
    fillUp(site);
    expect(() => publish(site, target, createBuildId())).toThrow('ENOSPC');
    expect(readFolder(target)).toEqual(contentsOf(before));
    expect(readdirSync(join(target, '..'))).toEqual(['s']);
  });

  test('inside it', () => {
    const [site, target] = [makeSite(after), makeSite(before)];
    const next = join(target, '../.s.new-');
    disk.step = (from, to, change) => {
      if (from === target) throw failure('EBUSY');
      if (change === 'renameSync' && from.startsWith(next) && to.startsWith(target))
        throw failure('EXDEV');
    };
    fillUp(next);
    expect(() => publish(site, target, createBuildId())).toThrow('ENOSPC');
    expect(readFolder(target)).toEqual(contentsOf(before));
    expect(readdirSync(join(target, '..'))).toEqual(['s']);
  });
});

describe('killed before any of its steps, a build leaves a good site, and nothing after the next', () => {
  /** Runs until the step with a number, at which all ends; whether there was such a step. */
  function isKilledAt(step: number, work: () => void): boolean {
    let steps = 0;
    disk.step = () => {
      if (steps++ >= step) throw new Error('killed');
    };
    try {
      work();
    } catch (error) {
      expect(String(error)).toContain('killed');
    }
    disk.step = () => {};
    return steps > step;
  }

  const ways: [string, (site: string, target: string, id: string) => void][] = [
    ['with two names to change', publish],
    ['with a folder to be filled', refill],
    [
      'with a site to be copied',
      (site, target, id) => {
        const { step } = disk;
        disk.step = (from, to, change) => {
          step(from, to, change);
          if (from === site) throw failure('EXDEV');
        };
        publish(site, target, id);
      },
    ],
  ];

  test.each(ways)('%s', (_, put) => {
    const seen = new Set<string>();
    const id = endedId();
    let step = 0;
    for (let killed = true; killed; step++) {
      const target = makeSite(before);
      killed = isKilledAt(step, () => put(makeSite(after), target, id));
      restoreSite(target);
      const found = readFolder(target);
      seen.add(found['index.html'] ?? '');
      const good = [contentsOf(before), contentsOf(after)];
      const own = (name: string) => /^\.erfaringsbanken-(?!build$)/.test(name);
      expect(good).toContainEqual(
        Object.fromEntries(Object.entries(found).filter(([name]) => !own(name))),
      );

      prepareTarget(target, join(target, '../borte'));
      publish(makeSite(later), target, createBuildId());
      expect(readFolder(target)).toEqual(contentsOf(later));
      expect(readdirSync(join(target, '..'))).toEqual(['s']);
    }
    expect(seen).toEqual(new Set(['før', 'nå']));
    expect(step).toBeGreaterThan(5);
  });
});
