/** The part of subset-font that the site uses; the package has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes: Record<string, number | { min: number; max: number; default: number }>;
      noLayoutClosure: boolean;
    },
  ): Promise<Buffer>;
}
