import { countOf } from '../../norwegian/format.ts';

/** `1 prosjekt`, `18 prosjekter`. */
export const formatCount = (count: number): string => countOf(count, 'prosjekt', 'prosjekter');
