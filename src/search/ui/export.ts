import { excelCsv } from '../../lib/csv.ts';
import type { OpenProject } from '../../lib/open-data.ts';
import { projectsCsv } from '../../lib/open-data-csv.ts';
import type { Engine } from '../engine.ts';

/** Downloads the projects of a selection, in its order, as the open data hold them. */
export async function exportSelection(
  engine: Engine,
  rows: readonly number[],
  kind: 'csv' | 'json',
  base: string,
): Promise<void> {
  const [all, documents] = await Promise.all([
    fetch(`${base}data/prosjekter.json`).then(
      (response) => response.json() as Promise<OpenProject[]>,
    ),
    Promise.all(rows.map((row) => engine.document(row))),
  ]);
  const byRef = new Map(all.map((project) => [project.ref, project]));
  const chosen = documents.flatMap(({ ref }) => byRef.get(ref) ?? []);
  const text = kind === 'csv' ? projectsCsv(chosen, excelCsv) : JSON.stringify(chosen, null, 1);
  const type = kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `erfaringsbanken-utvalg.${kind}`;
  link.click();
  URL.revokeObjectURL(address);
}
