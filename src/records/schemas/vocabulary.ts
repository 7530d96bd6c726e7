import { z } from 'zod';
import { fileNameProblem } from '../files/file-name.ts';
import { addressProblem, isHttps } from '../markdown/addresses.ts';
import { daySchema, endsBefore, endsBeforeItBegins, yearSchema } from './date.ts';
import { idSchema } from './id.ts';
import { textSchema, wordsSchema } from './text.ts';

const wordSchema = textSchema(200);
const labelSchema = z.strictObject({ nb: wordSchema, nn: wordSchema });
const sentenceSchema = z.strictObject({ nb: textSchema(600), nn: textSchema(600).optional() });

/** Address of a page elsewhere. */
const webAddressSchema = z.string().superRefine((address, context) => {
  const isElsewhere = isHttps(address) ? undefined : 'is no page elsewhere; write https://…';
  const message = addressProblem(address) ?? isElsewhere;
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** Path of a file or folder within the folder of sources. */
const sourceFileSchema = z.string().superRefine((name, context) => {
  const message = name.split('/').map(fileNameProblem).find(Boolean);
  if (message !== undefined) context.addIssue({ code: 'custom', message });
});

/** What every controlled value carries. */
export const termSchema = z.strictObject({
  id: idSchema,
  label: labelSchema,
  /** What a reader finds under the value, in one or two sentences. */
  explanation: sentenceSchema.optional(),
  /** For whoever tags projects: when the value is given and when another is. No page shows it. */
  rule: sentenceSchema.optional(),
  /** Other words that people search with. */
  synonyms: wordsSchema.default([]),
});

/** A paragraph of sosialtjenesteloven, or `andre`. */
export const paragraphSchema = termSchema.extend({
  /** How the paragraph is written in running text, for instance `§ 20 a`. */
  short: wordSchema,
  /** Pages at Lovdata, one for each paragraph the value covers. */
  lovdata: z.array(z.strictObject({ label: wordSchema, url: webAddressSchema })).default([]),
  /** The day the text was compared with the law, ISO 8601. */
  checked: daySchema.optional(),
  /** What a reader should know about changes since the reports. */
  note: sentenceSchema.optional(),
});

const tileSchema = z.strictObject({
  row: z.number().int().positive(),
  column: z.number().int().positive(),
});

/** A county; those with `to` no longer exist. */
export const countySchema = termSchema
  .extend({
    number: z.string().regex(/^\d{2}$/, 'is not a county number; write two digits in quotes'),
    from: daySchema.optional(),
    to: daySchema.optional(),
    successors: z.array(idSchema).default([]),
    /** Place in the tile map, counted from 1 at the top left. */
    tile: tileSchema.optional(),
  })
  .refine((county) => !endsBeforeItBegins(county), { message: endsBefore });

/** A part of the country that people name in place of its counties. */
export const regionSchema = termSchema.extend({
  counties: z.array(idSchema).min(1, 'has no county'),
});

/** A municipality with the numbers it has had. */
export const municipalitySchema = termSchema.extend({
  numbers: z
    .array(
      z.strictObject({
        number: z.string().regex(/^\d{4}$/, 'is not a municipality number; write four digits'),
        from: yearSchema,
      }),
    )
    .min(1, 'has no municipality number'),
  county: idSchema,
  countyReported: idSchema,
});

/** An office that ran a project, with the municipalities it served when it reported. */
export const officeSchema = termSchema.extend({
  municipalities: z.array(idSchema),
  countyReported: idSchema.optional(),
  district: wordSchema.optional(),
  note: sentenceSchema.optional(),
});

/** A source document that records cite. */
export const documentSchema = termSchema.extend({
  /** The year the document reports on. */
  year: yearSchema,
  /** File in the folder of sources, without which `verify` cannot read it. */
  file: sourceFileSchema,
  /** Folder with one file per row, where the document is a survey. */
  rows: sourceFileSchema.optional(),
});

/** A group of words that count as the same in search. */
export const synonymGroupSchema = z
  .strictObject({
    id: idSchema,
    words: wordsSchema.min(1, 'needs a word'),
    /** What each is only one of the kind: asking for the kind finds it, asking for it finds nothing else. */
    names: wordsSchema.default([]),
  })
  .refine(({ words, names }) => words.length + names.length > 1, {
    message: 'needs at least two words',
  });

/** The controlled lists: file name without ending → schema of one value. */
export const vocabularySchemas = {
  paragraphs: paragraphSchema,
  'target-groups': termSchema,
  methods: termSchema,
  obstacles: termSchema,
  'success-factors': termSchema,
  partners: termSchema,
  counties: countySchema,
  regions: regionSchema,
  municipalities: municipalitySchema,
  offices: officeSchema,
  documents: documentSchema,
  synonyms: synonymGroupSchema,
} as const;

/** Name of a controlled list. */
export type VocabularyName = keyof typeof vocabularySchemas;

/** Lists whose values carry labels; the groups of synonyms have none. */
export type TermListName = Exclude<VocabularyName, 'synonyms'>;

/** A value of any controlled list. */
export type Term = z.infer<typeof termSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type County = z.infer<typeof countySchema>;
export type Municipality = z.infer<typeof municipalitySchema>;
export type Office = z.infer<typeof officeSchema>;
export type SourceDocument = z.infer<typeof documentSchema>;

/** All controlled lists, each in the order of its file. */
export type Vocabulary = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]>[] };
