import type { Found } from '../../query/finder.ts';
import type { Read } from '../../query/named/apply.ts';
import type { SearchState } from '../../query/selection/state.ts';
import type { Surroundings } from '../controls.ts';

/** A state with what its words name taken as filters. */
export interface Understood {
  state: SearchState;
  /** What has been read so far of what is still there. */
  read: Read | undefined;
  /** Facets whose counts are told beside it. */
  params: string[];
  /** Whether the query names more once an unfinished word is finished. */
  isPending: Promise<boolean>;
  /** What is said of it above the results. */
  notices: (found: Found, around: Surroundings) => HTMLElement[];
}
