import { resolve } from 'node:path';
import { readContact, readRepository, readSiteUrl } from './addresses.ts';
import { readBasePath } from './base-path.ts';
import { readFolder, readOwner, readPort } from './plain-values.ts';
import { WrongValue } from './wrong-value.ts';

/** What whoever builds or serves the site can choose, by environment variables. */
export interface Settings {
  /** SITE_URL: protocol and host under which the site is reached. */
  siteUrl: string;
  /** BASE_PATH: path under which the site lies on its host, with a slash at both ends. */
  basePath: string;
  /** OUT_DIR: the folder that the built site is put in. */
  outDir: string;
  /** CONTENT_DIR: the folder of records and vocabulary; another one serves trials and benchmarks. */
  contentDir: string;
  /** PORT: where the site is served; if it is busy, the next free one is taken. */
  port: number;
  /** SITE_OWNER: who stands behind the site. */
  owner: string;
  /** SITE_CONTACT: e-mail address for corrections; shown only where the owner has set one. */
  contact: string | undefined;
  /** SITE_REPOSITORY: address of the source code. */
  repository: string | undefined;
}

/** Thrown with everything that is wrong in the settings. */
export class SettingsError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
  }
}

let current: Settings | undefined;

/**
 * The settings of this process, read and checked on the first call.
 * @throws SettingsError
 */
export function settings(): Settings {
  current ??= readSettings(process.env);
  return current;
}

/** The settings that variables make; an empty one counts as not set, except for OUT_DIR. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const read = <T, F>(name: string, reader: (text: string) => T, unset: F): T | F => {
    const text = variables[name];
    // Where no target is named, more likely than a wish for the usual one is a shell variable that is empty.
    if (text === undefined || (text.trim() === '' && name !== 'OUT_DIR')) return unset;
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      problems.push(`${name} ${error.message}`);
      return unset;
    }
  };
  const found: Settings = {
    siteUrl: read('SITE_URL', tidied(readSiteUrl), 'http://localhost:4321'),
    basePath: read('BASE_PATH', tidied(readBasePath), '/'),
    outDir: resolve(read('OUT_DIR', readFolder('dist'), 'dist')),
    contentDir: resolve(read('CONTENT_DIR', readFolder('content'), 'content')),
    port: read('PORT', tidied(readPort), 4321),
    owner: read('SITE_OWNER', tidied(readOwner), 'Prosjektet Erfaringsbanken'),
    contact: read('SITE_CONTACT', tidied(readContact), undefined),
    repository: read('SITE_REPOSITORY', tidied(readRepository), undefined),
  };
  if (problems.length > 0) throw new SettingsError(problems);
  return found;
}

/** Blanks round a value are a slip, except in the name of a folder; letters get the form that the site has them in. */
const tidied =
  <T>(reader: (text: string) => T) =>
  (text: string): T =>
    reader(text.trim().normalize('NFC'));
