import type { OpenProject } from '../../../open-data/open-data.ts';
import { searchFiles } from '../../format/files.ts';
import type { Files } from '../../query/files.ts';

/** The projects of documents, in their order, as the open data have them. */
export async function projectsOf(files: Files, docs: readonly number[]): Promise<OpenProject[]> {
  const [all, refs] = await Promise.all([
    files.json<OpenProject[]>(searchFiles.projects),
    files.json<string[]>(searchFiles.refs),
  ]);
  const byRef = new Map(all.map((project) => [project.ref, project]));
  return docs.flatMap((doc) => byRef.get(refs[doc] ?? '') ?? []);
}
