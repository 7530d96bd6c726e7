import subsetFont from 'subset-font';
import { measure } from './font-measures.ts';

/** Norwegian as pages have it; its letters stand as often as they do in other text. */
const sample =
  'Hva har andre kontor prøvd? Prosjektene med det som virket og det som stoppet dem. Veilederne følger opp unge og familier som trenger hjelp med gjeld, arbeid og bolig, og samarbeider tett med skole og helsetjeneste. Noen går videre til jobb eller utdanning; få avbryter på veien.';

/**
 * The faces that stand in: Arial, which nearly all have, or one made to be as wide. The mean width of a character of the
 * sample, in em, is measured in Liberation Sans.
 */
const standIns = [
  { weight: 400, local: ['Arial', 'Liberation Sans', 'Arimo'], mean: 0.4451 },
  { weight: 600, local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'], mean: 0.4786 },
] as const;

/** The family that stands in for a font until that has come. */
export const fallbackFamily = 'Fallback Sans';

/**
 * A stylesheet with a family that has the measures of a font, so that a page that is shown without it is as long and as
 * high as with it.
 */
export async function fallbackCss(font: Uint8Array): Promise<string> {
  const faces = standIns.map(async ({ weight, local, mean }) => {
    const own = measure(await instance(font, weight), sample);
    const size = own.mean / mean;
    const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
    const source = local.map((name) => `local("${name}")`).join(',');
    return `@font-face{font-family:"${fallbackFamily}";font-weight:${weight};src:${source};size-adjust:${percent(size)};ascent-override:${percent(own.ascent / size)};descent-override:${percent(own.descent / size)};line-gap-override:${percent(own.lineGap / size)}}`;
  });
  return (await Promise.all(faces)).join('');
}

/** The letters of the sample at one weight, as plain tables. */
const instance = (font: Uint8Array, weight: number): Promise<Uint8Array> =>
  subsetFont(Buffer.from(font), sample, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
    noLayoutClosure: true,
  });
