import type { Fields } from '../../format/fields.ts';

/** The texts of a project as the index holds them: words in their canonical form. */
export interface IndexRecord {
  content: string;
  meta: Fields;
}
