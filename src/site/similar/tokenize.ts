const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** Words too frequent in Norwegian to say what a text is about. */
const stopWords = new Set(
  `og i å på til for som av med er en et ei den det de dei der da når at om ikke ikkje fra frå har hadde kan skal vil ble blir
  ved eller men også seg sin sitt sine han hun ho de vi oss dem deres var være vere etter under over mot hos mellom ut opp inn
  enn så alle noen nokre mange flere fleire hva hvem hvor hvordan kva kven korleis eit ein dette disse desse slik både blant
  andre annet anna nav rapporten kontoret prosjektet prosjekt arbeid arbeidet deltakerne deltakere`.split(
    /\s+/,
  ),
);

/** Lower-case words of a text in order, without those that say nothing. */
export function tokenize(text: string): string[] {
  return (text.toLowerCase().match(word) ?? []).filter((token) => !stopWords.has(token));
}
