import { dirname } from 'node:path';
import { allowedTextsFile } from './allowed-texts.ts';
import { listFolder } from './files/list-folder.ts';
import { readFile } from './files/read-file.ts';
import { decode } from './parse-yaml.ts';
import { pagesFolderOf } from './paths.ts';

/** A file that somebody has written, as it stands. */
export interface AuthoredFile {
  /** Path in the content folder. */
  file: string;
  text: string;
}

/** All files of records, lists and pages that can be read as text; what is wrong with the others is told elsewhere. */
export const readAuthoredFiles = (folder: string): AuthoredFile[] => [
  ...readFiles(folder, 'projects'),
  ...readFiles(folder, 'vocabulary'),
  ...readFiles(dirname(pagesFolderOf(folder)), 'pages'),
  ...readText(folder, allowedTextsFile),
];

function readFiles(folder: string, name: string): AuthoredFile[] {
  const listed = listFolder(folder, name);
  const files = listed.ok ? listed.value.filter(({ isFolder }) => !isFolder) : [];
  return files.flatMap((entry) => readText(folder, `${name}/${entry.name}`));
}

function readText(folder: string, file: string): AuthoredFile[] {
  const bytes = readFile(folder, file);
  const text = bytes.ok ? decode(file, bytes.value) : bytes;
  return text.ok ? [{ file, text: text.value }] : [];
}
