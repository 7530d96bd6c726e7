/** What is told of records that were read against their sources: findings fail, hints do not. */
export function verifyReport({
  records,
  findings,
  hints,
  withHints,
}: {
  records: number;
  findings: readonly string[];
  hints: readonly string[];
  /** Whether hints are listed, and not only counted. */
  withHints: boolean;
}): { text: string; exitCode: number } {
  const counts = `${records} records read against their sources, ${findings.length} findings, ${hints.length} hints`;
  return {
    text: [
      ...findings,
      ...(withHints ? hints.map((hint) => `hint: ${hint}`) : []),
      withHints || hints.length === 0 ? counts : `${counts} (--hints lists them)`,
    ].join('\n'),
    exitCode: findings.length === 0 ? 0 : 1,
  };
}
