/** Norwegian number words up to nineteen, bokmål and nynorsk; articles (en, ei, et) are left out. */
const small: Record<string, number> = {
  én: 1,
  éin: 1,
  ett: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
};

const tens: Record<string, number> = {
  tjue: 20,
  tretti: 30,
  førti: 40,
  femti: 50,
  seksti: 60,
  sytti: 70,
  åtti: 80,
  nitti: 90,
};

const units = ['en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni'];

/** Number word → value, 1 to 99 and hundre. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...Object.entries(small),
  ...Object.entries(tens),
  ...Object.entries(tens).flatMap(([word, value]) =>
    units.map((unit, index): [string, number] => [word + unit, value + index + 1]),
  ),
  ['hundre', 100],
]);
