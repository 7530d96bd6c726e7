import { z } from 'zod';
import { sectionKeys } from '../../sections.ts';
import { citationsSchema } from './citation.ts';
import { dateSchema, endsBefore, endsBeforeItBegins } from './date.ts';
import { checkFigure, checkGroups } from './figures.ts';
import { idSchema, idsSchema, refSchema } from './id.ts';
import { outcomeTopics, outcomeUnits } from './outcome-kinds.ts';
import { tellsSmallNumber } from './small-number.ts';
import { markdownSchema, textSchema, wordsSchema } from './text.ts';

const periodSchema = z
  .strictObject({
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    lines: citationsSchema,
  })
  .refine((period) => period.from !== undefined || period.to !== undefined, {
    message: 'has neither from nor to; give one or leave the period out',
  })
  .refine((period) => !endsBeforeItBegins(period), { message: endsBefore });

/** Prose of one section, Markdown without headings, and the source lines it rests on. */
const sectionSchema = z.strictObject({ text: markdownSchema(6000), lines: citationsSchema });

const amount = z.number().nonnegative('is negative; a count or share is 0 or more');

const outcomeShape = z.strictObject({
  /** What was counted, in a few lower-case words. */
  label: textSchema(120),
  value: amount.optional(),
  /** In place of a value, the two ends of one that the report gives as a range. */
  from: amount.optional(),
  to: amount.optional(),
  /** The office's own estimate, and no count. */
  estimate: z.literal(true).optional(),
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

const outcomeSchema = outcomeShape.superRefine(checkFigure).superRefine((outcome, context) => {
  const refuse = (field: keyof typeof outcome, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  const { value, from, to, withheld, printedAs, unit, topic } = outcome;
  const isRange = from !== undefined || to !== undefined;
  if (value === undefined && withheld === undefined && !isRange)
    refuse('value', 'is missing; give it as number, or write withheld: true in its place');
  if (withheld !== undefined && (value !== undefined || isRange))
    refuse('value', 'stands beside withheld; remove it, for a withheld number stands nowhere');
  if (isRange && value !== undefined)
    refuse('value', 'stands beside from and to; keep either the one number or the two ends');
  if (isRange && (from === undefined || to === undefined || from >= to))
    refuse('from', 'and to are the two ends of a range; give both, the smaller one as from');
  if (printedAs !== undefined && withheld !== undefined)
    refuse('printedAs', 'would tell the number that is withheld; remove it');
  if (tellsSmallNumber(outcome))
    refuse(
      'value',
      unit === 'prosent'
        ? `is ${value} prosent, which of ${outcome.of} is a count from 1 to 4 on the topic ${topic}; write withheld: true in its place`
        : `is a count from 1 to 4 (${value ?? `${from}–${to}`} ${unit}) on the topic ${topic}; write withheld: true in its place`,
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

/** How a project goes on: in ordinary operation, in part, as a new project or on a new grant, not decided, or not at all. */
export const continuationForms = [
  'ordinary',
  'partly',
  'new-project',
  'undecided',
  'ends',
] as const;

const continuationSchema = z.strictObject({
  /** As ticked in the report. */
  status: z.enum(['yes', 'no', 'unknown']),
  /** What the report's own words say of it, which is often less than the tick; left out where they say nothing. */
  form: z.enum(continuationForms).optional(),
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
  paragraphs: idsSchema,
  targetGroups: idsSchema,
  methods: idsSchema.max(5, 'has more than five methods; keep the most central'),
  obstacles: idsSchema,
  successFactors: idsSchema,
  partners: idsSchema,
  continuation: continuationSchema,
  summary: textSchema(400),
  /** What a counsellor would type who needs this: everyday words for needs that it answers, never shown as its text. */
  asks: wordsSchema
    .max(12, 'has more than twelve questions; keep those that differ most')
    .default([]),
  sections: z.strictObject(
    Object.fromEntries(sectionKeys.map((key) => [key, sectionSchema.optional()])) as Record<
      (typeof sectionKeys)[number],
      z.ZodOptional<typeof sectionSchema>
    >,
  ),
  outcomes: z.array(outcomeSchema).superRefine(checkGroups).default([]),
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
