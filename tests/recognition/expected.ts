/** What a reader would recognise in a pasted text: the shape of each NAME.json beside its NAME.txt. */
import { z } from 'zod'

const day = z.iso.date()
/** 2026-11-24T06:00, with the offset (Z, +01:00) where the text tells the zone */
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)?$/)

const attribution = z.strictObject({
  /** The name for the list of sources, or “unnamed: a senior official” */
  source: z.string().min(1),
  /** Other names that are as right */
  or: z.array(z.string()).optional(),
  /** The first words, five at most, of the sentence that leans on it */
  words: z.string().min(1),
})

export const expectedSchema = z.strictObject({
  language: z.enum(['en', 'fr', 'de', 'es', 'ar', 'fa', 'ur']),
  importedOn: day,
  /** How the bytes of NAME.txt are to be read, or how their text was garbled; UTF-8 without it */
  encoding: z.string().optional(),
  headline: z.string().nullable(),
  /** A headline that may be told or not */
  headlineEither: z.string().optional(),
  standfirst: z.string().nullable(),
  /** A standfirst that may be told or not */
  standfirstEither: z.string().optional(),
  /** The page's own first, then the dateline's where it differs */
  dates: z.array(day),
  /** The page's date or the dateline tells no year: the one that fits the day of import was taken */
  assumedYear: z.boolean().optional(),
  dateline: z.strictObject({ places: z.array(z.string()).min(1), agency: z.string().nullable() }).nullable(),
  /** Places that may be told or not, such as the one in the line of the author */
  datelineEither: z.array(z.string()).optional(),
  byline: z.array(z.string()).min(1).nullable(),
  subheads: z.array(z.string()),
  /** List items */
  lists: z.number().int().min(0),
  /** Lines that are not the piece, as they stand and in their order */
  leftOut: z.array(z.string()),
  /** Lines that may be left out or be a part of their own, such as the line of the embargo */
  leftOutEither: z.array(z.string()).optional(),
  embargo: moment.nullable(),
  attributions: z.array(attribution),
  /** Those that may be told or not, such as the paper somebody talked to */
  attributionsEither: z.array(attribution).optional(),
})

export type Expected = z.infer<typeof expectedSchema>
