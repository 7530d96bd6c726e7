import type { Outcome, ProjectRecord } from '../schemas/project.ts';
import type { Telling } from './prose.ts';
import type { Statement } from './statements.ts';
import { personNoun } from './words.ts';

/** Numbers in the sentences of a record that tell what its outcomes withhold. */
export function withheldNumbersTold(
  record: ProjectRecord,
  statements: readonly Statement[],
): Telling[] {
  const outcomes = record.outcomes.map((outcome) => ({ ...outcome, stems: stemsOf(outcome) }));
  if (outcomes.every(({ withheld }) => withheld === undefined)) return [];
  return statements
    .filter(({ field }) => !field.startsWith('outcomes.'))
    .flatMap((statement) => [
      ...namedNumbers(statement, outcomes),
      ...partsOfWholes(statement, outcomes),
    ]);
}

type Labelled = Outcome & { stems: string[] };

/** A number beside the words of a withheld outcome, unless these are also the words of an open one with that number. */
const namedNumbers = (
  { field, text, lead, figures }: Statement,
  outcomes: readonly Labelled[],
): Telling[] =>
  figures.flatMap(({ value, start, text: figure }) => {
    const said = `${lead} ${pieceAt(text, start)}`;
    const told = outcomes.find(
      (outcome) => outcome.withheld && value <= (outcome.of ?? value) && speaksOf(said, outcome),
    );
    const open = outcomes.some(
      (outcome) => [outcome.value, outcome.of].includes(value) && speaksOf(said, outcome),
    );
    return told && !open
      ? [
          {
            field,
            message: `tells "${figure}" beside the words of an outcome whose number is withheld («${told.label}»); leave the number out`,
          },
        ]
      : [];
  });

/** A part of a whole of which something is withheld (`tre av de fem`), where it is no open outcome of that whole. */
function partsOfWholes(statement: Statement, outcomes: readonly Labelled[]): Telling[] {
  const { field, text, previous, figures } = statement;
  const goesOn = /(?<!\p{L})av (?:disse|dem|de|dei|desse)(?!\p{L})/iu.test(text);
  const wholes = [
    ...figures.filter(({ start }) => goesOn || endsInOf.test(text.slice(0, start))),
    ...(goesOn ? previous.figures : []),
  ].map(({ value }) => value);
  const whole = outcomes.find(
    ({ withheld, of }) => withheld && of !== undefined && wholes.includes(of),
  )?.of;
  if (whole === undefined) return [];
  const isOpen = (value: number) =>
    outcomes.some(
      (outcome) =>
        outcome.value === value &&
        (outcome.of === whole || speaksOf(`${previous.text} ${text}`, outcome)),
    );
  return figures
    .filter(({ of, value }) => of === 'people' && value > 0 && value < whole && !isOpen(value))
    .map(({ text: figure }) => ({
      field,
      message: `tells "${figure}", a part of ${whole} of which outcomes withhold a part; record it as an outcome with of: ${whole}, so that it is reckoned with, or leave the number out`,
    }));
}

const endsInOf = /(?<!\p{L})av (?:(?:de|dei|disse|alle|totalt|i alt|om lag|rundt|omtrent) )?$/iu;

/** The part of a sentence that a position is in. */
function pieceAt(text: string, position: number): string {
  const borders = Array.from(text.matchAll(/[;:]|,(?= (?:og|men|mens) )/g), ({ index }) => index);
  return text.slice(
    borders.findLast((border) => border < position) ?? 0,
    borders.find((border) => border >= position),
  );
}

const everyday =
  /^(?:antall|blant|etter|eller|under|over|siden|hadde|dette|andre|flere|fikk|gikk|som|med|til|ved|har|ble)$/iu;

/** The beginnings of the words that a label is about. */
const stemsOf = ({ label }: Outcome) =>
  (label.match(/\p{L}{4,}|\p{Lu}{2,}/gu) ?? [])
    .filter((word) => !personNoun.test(word) && !everyday.test(word))
    .map((word) => (word.length > 6 ? word.slice(0, -2) : word).toLowerCase());

/** Whether a text has most of the words of an outcome's label. */
function speaksOf(text: string, { stems }: Labelled): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = stems.filter((stem) => words.some((word) => word.startsWith(stem)));
  return (
    stems.length > 0 &&
    (found.length >= stems.length * 0.6 || found.some((stem) => stem.length >= 8))
  );
}
