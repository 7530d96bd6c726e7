import { projectsForExcel } from '../../../open-data/excel.ts';
import type { Files } from '../../query/files.ts';
import type { Found } from '../../query/finder.ts';
import type { LabelOf } from '../chips.ts';
import { fileName } from './file-name.ts';
import { projectsOf } from './projects-of.ts';

/** Until a browser has surely begun to save a file that it was given, in milliseconds. */
const untilSaved = 60_000;

/** Downloads the projects found, in their order: CSV for people, JSON as the open data hold them. */
export async function exportSelection(
  files: Files,
  { docs, state }: Found,
  kind: 'csv' | 'json',
  labelOf: LabelOf,
): Promise<void> {
  const chosen = await projectsOf(files, docs);
  const text = kind === 'csv' ? projectsForExcel(chosen, labelOf) : JSON.stringify(chosen, null, 1);
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(state, labelOf, new Date(), kind);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), untilSaved);
}
