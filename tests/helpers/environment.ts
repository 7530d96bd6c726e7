/** What a build reads from its environment. */
const settings = [
  'BASE_PATH',
  'CONTENT_DIR',
  'OUT_DIR',
  'SITE_URL',
  'SITE_CONTACT',
  'SITE_OWNER',
  'SITE_REPOSITORY',
];

/** The environment for a build with these settings and no others; without those of the test runner. */
export const builtEnvironment = (changes: Record<string, string>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !settings.includes(name) && !/^(VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$)/.test(name),
    ),
  ),
  ...changes,
});
