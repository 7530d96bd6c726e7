import { z } from 'zod';
import { sectionKeys } from '../../sections.ts';
import { tellsSmallNumber } from '../small-numbers/rule.ts';
import { citationsSchema } from './citation.ts';

/** File name = id = URL segment: lower-case ASCII words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Permanent reference: data set and row, or data set alone (`u22-067`, `dps-2017`). */
const refSchema = z
  .string()
  .regex(idPattern, 'is not a ref; write data set and row, for instance u22-067');

const idSchema = z
  .string()
  .regex(idPattern, 'is not an id; use a-z, 0-9 and single hyphens, for instance nav-trysil');

const idsSchema = z.array(idSchema).superRefine((ids, context) => {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    context.addIssue({ code: 'custom', message: `lists ${twice} twice; keep one` });
});

const textSchema = (max: number) =>
  z
    .string()
    .trim()
    .min(1, 'is empty; write the text or leave the key out')
    .max(max, `is longer than ${max} characters; shorten it`);

const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date; write "2020", "2020-01" or "2020-01-31"');

const periodSchema = z
  .strictObject({
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    lines: citationsSchema,
  })
  .refine((period) => period.from !== undefined || period.to !== undefined, {
    message: 'has neither from nor to; give one or leave the period out',
  });

/** Prose of one section, Markdown without headings, and the source lines it rests on. */
const sectionSchema = z.strictObject({ text: textSchema(6000), lines: citationsSchema });

/** What an outcome is about; decides whether a small number may be told (docs/privacy.md). */
export const outcomeTopics = [
  'participants',
  'work',
  'education',
  'activity',
  'housing',
  'health',
  'benefits',
  'crime',
  'child-welfare',
  'family',
  'other',
] as const;

/** What an outcome counts. */
export const outcomeUnits = [
  'personer',
  'barn',
  'familier',
  'husstander',
  'saker',
  'prosent',
  'poeng',
  'kroner',
  'timer',
  'dager',
  'uker',
  'måneder',
  'år',
  'kurs',
  'grupper',
  'samlinger',
  'møter',
  'samtaler',
  'besøk',
  'henvendelser',
  'avtaler',
  'planer',
  'plasser',
  'bedrifter',
  'kontor',
  'skoler',
  'boliger',
  'ansatte',
  'svar',
  'eksamener',
  'arbeidsforhold',
] as const;

const outcomeShape = z.strictObject({
  /** What was counted, in a few lower-case words. */
  label: textSchema(120),
  value: z.number().nonnegative('is negative; a count or share is 0 or more').optional(),
  /** In place of a value that is too small to tell, or that such a one could be worked out from; not told which. */
  withheld: z.literal(true).optional(),
  /** The whole that the value is part of, where the report gives it. */
  of: z.number().positive('must be more than 0').optional(),
  unit: z.enum(outcomeUnits),
  topic: z.enum(outcomeTopics),
  /** Outcomes with the same group are parts of the same whole. */
  group: textSchema(80).optional(),
  /** The figure as the source prints it, where OCR damaged it but context makes it certain. */
  printedAs: textSchema(40).optional(),
  lines: citationsSchema,
});

const outcomeSchema = outcomeShape.superRefine((outcome, context) => {
  const refuse = (field: keyof typeof outcome, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const { value, withheld, printedAs, unit, topic } = outcome;
  if (value === undefined && withheld === undefined)
    refuse('value', 'is missing; give it as number, or write withheld: true in its place');
  if (value !== undefined && withheld !== undefined)
    refuse('value', 'stands beside withheld; remove it, for a withheld number stands nowhere');
  if (printedAs !== undefined && withheld !== undefined)
    refuse('printedAs', 'would tell the number that is withheld; remove it');
  if (tellsSmallNumber(outcome))
    refuse(
      'value',
      unit === 'prosent'
        ? `is ${value} prosent, which of ${outcome.of} is a count from 1 to 4 on the topic ${topic}; write withheld: true in its place`
        : `is a count from 1 to 4 (${value} ${unit}) on the topic ${topic}; write withheld: true in its place`,
    );
});

/** Fields whose absence or damage in the source is recorded. */
const gapFields = [
  'title',
  'office',
  'period',
  'reportType',
  'paragraphs',
  'outcomes',
  ...sectionKeys,
] as const;

/** Ways in which a source can fall short. */
export const gapKinds = [
  'missing',
  'cut-off',
  'unreadable',
  'contradiction',
  'removed',
  'misplaced',
] as const;

const gapSchema = z
  .strictObject({
    field: z.enum(gapFields),
    kind: z.enum(gapKinds),
    note: textSchema(300).optional(),
    lines: citationsSchema.optional(),
  })
  .refine((gap) => gap.kind !== 'contradiction' || gap.note !== undefined, {
    message: 'is a contradiction without a note; say in one sentence what contradicts what',
  });

const sourceSchema = z.strictObject({
  document: idSchema,
  row: z.number().int().positive().optional(),
});

const continuationSchema = z.strictObject({
  /** As ticked in the report. */
  status: z.enum(['yes', 'no', 'unknown']),
  /** How it goes on or why it ends, in a few words. */
  how: textSchema(200).optional(),
  lines: citationsSchema.optional(),
});

/** One project: the single description of a record's shape. */
export const projectSchema = z.strictObject({
  ref: refSchema,
  title: textSchema(200),
  office: idSchema,
  period: periodSchema.optional(),
  reportType: z.enum(['final', 'status', 'unknown']),
  /** Written form of the report; the record's own prose is always bokmål. */
  language: z.enum(['nb', 'nn']),
  paragraphs: z.array(z.string()),
  targetGroups: idsSchema,
  methods: idsSchema.max(5, 'has more than five methods; keep the most central'),
  obstacles: idsSchema,
  successFactors: idsSchema,
  partners: idsSchema,
  continuation: continuationSchema,
  summary: textSchema(400),
  sections: z.strictObject(
    Object.fromEntries(sectionKeys.map((key) => [key, sectionSchema.optional()])) as Record<
      (typeof sectionKeys)[number],
      z.ZodOptional<typeof sectionSchema>
    >,
  ),
  outcomes: z.array(outcomeSchema).default([]),
  gaps: z.array(gapSchema).default([]),
  sources: z.array(sourceSchema).min(1, 'names no source document'),
  /** Refs of answers that this record replaces; they lead here. */
  supersedes: z.array(refSchema).default([]),
});

/** A project as its record holds it. */
export type ProjectRecord = z.infer<typeof projectSchema>;

/** A countable figure from a report. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** Something a source lacks. */
export type Gap = z.infer<typeof gapSchema>;
