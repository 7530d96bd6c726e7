/** What a build reads from its environment. */
const settings = [
  'BASE_PATH',
  'CONTENT_DIR',
  'OUT_DIR',
  'PORT',
  'SITE_URL',
  'SITE_CONTACT',
  'SITE_OWNER',
  'SITE_REPOSITORY',
];

/** What Vitest sets for the code it runs, which a build would take for its own. */
const ofTheRunner = /^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** The environment for a build with these settings and no others. */
export const builtEnvironment = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !settings.includes(name) && !ofTheRunner.test(name),
    ),
  ),
  ...changes,
});
