/** What counsellors type; each has more than ten results at all sizes, and its last letter changes the results. */
export const queries = ['unge rus', 'økonomi barn', 'unge gjeld', 'oppfølging hjem'] as const;

/** Typed before a speed is measured, so that the engine has been loaded and used. */
export const warmUpQuery = 'samarbeid skole';
