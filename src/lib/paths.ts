import { resolve } from 'node:path';

/** Folder of records and vocabulary; another one can be named for trials and benchmarks. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');
