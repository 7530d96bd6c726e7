import { join } from 'node:path';
import { settings } from '../settings/settings.ts';

/** Folder of the MDX pages made from the records; a build has one of its own, and tells it in the environment. */
export const generatedFolder = (): string =>
  process.env[generatedVariable] ?? join(settings().contentDir, 'generated');

/** The variable for that; no setting, as nothing else would make pages there. */
export const generatedVariable = 'ERFARINGSBANKEN_GENERATED';

/** Name of the file beside them that holds the whole vocabulary. */
export const vocabularyFile = 'vocabulary.json';
