import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';
import { withoutForbidden } from '../text/characters.ts';
import { normalizeText } from '../text/normalize.ts';
import { characterProblems, escapedCharacterProblems } from './character-problems.ts';
import { type CutText, cutTexts } from './cut-texts.ts';
import { readingProblems } from './reading-problems.ts';
import { numberProblem } from './written-numbers.ts';
import { writtenValues } from './written-values.ts';

/** What a YAML text says, and what is wrong with the way it is written. */
export interface Reading {
  /** Missing where the text cannot be read. */
  value?: unknown;
  problems: Problem[];
  /** Numbers that can be read in several ways, where the schema wants a number. */
  numbers: Problem[];
  /** Texts that a comment may have cut short; which are texts the schema knows. */
  cuts: CutText[];
}

/** The reading of a text that cannot be read. */
const unread = (problems: Problem[]): Reading => ({ problems, numbers: [], cuts: [] });

/** Reads a text with both parsers, and looks at how each value is written. */
export function readCarefully(file: string, yaml: string): Reading {
  try {
    return read(file, yaml);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'is nested too deeply to be read; write lists and fields as in other records';
    return unread([{ file, field: '', message }]);
  }
}

function read(file: string, yaml: string): Reading {
  const forbidden = characterProblems(file, yaml);
  const text = normalizeText(withoutForbidden(yaml));
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Problems come from us; the parser would print some of its own.
    logLevel: 'error',
  });
  const wrong = readingProblems(file, text, document, lines);
  if (wrong.length > 0) return unread(forbidden.concat(wrong));

  const values = writtenValues(document);
  const numbers = values.flatMap((value): Problem[] => {
    const message = numberProblem(value);
    return message === undefined ? [] : [{ file, field: value.path.join('.'), message }];
  });
  const cuts = cutTexts(text, values);
  const escaped = values.flatMap(({ path, node }) => {
    if (typeof node.value !== 'string') return [];
    const found = escapedCharacterProblems(file, path.join('.'), node.value);
    node.value = normalizeText(withoutForbidden(node.value));
    return found;
  });
  return { value: document.toJS(), problems: forbidden.concat(escaped), numbers, cuts };
}
