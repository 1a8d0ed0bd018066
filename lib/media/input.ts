/** The shapes of input about files of the library. */
import { z } from 'zod'
import { timeZone } from '#lib/dates/newsroom'
import { momentsAt } from '#lib/dates/wall-clock'
import { Licence, MediaColour, MediaForm } from '#lib/generated/prisma/enums'
import { cropNames, smallestCrop } from '#lib/media/crops'
import { fileUses } from '#lib/media/uses'
import { says } from '#lib/messages/says'

const words = (most: number) => z.string().trim().max(most, says('media.wordsTooLong', { most }))
const thousandth = z.int().min(0).max(1000)
/** As a field of a form gives it: empty means unknown */
const orNull = <Shape extends z.ZodType>(shape: Shape, otherwise?: string) =>
  z.union([z.literal('').transform(() => null), z.null(), shape], otherwise)
const day = z.iso.date().transform((date) => new Date(`${date}T00:00:00Z`))
/** As the newsroom’s clocks show it; of an hour that they show twice the first */
const figures = z.iso.datetime({ local: true }).transform((given, context) => {
  const moments = momentsAt(timeZone, given)
  if (moments?.shown === 'once') return moments.at
  if (moments?.shown === 'twice') return moments.at[0]
  context.addIssue({ code: 'custom' })
  return z.NEVER
})
const moment = z.union([z.iso.datetime({ offset: true }).transform((at) => new Date(at)), figures])

export const crops = z.partialRecord(
  z.enum(cropNames),
  z.strictObject({ x: thousandth, y: thousandth, size: z.int().min(smallestCrop).max(1000) }),
)

export const fileChange = z
  .strictObject({
    /** The one that the person has seen */
    version: z.int().positive(),
    alt: words(1000),
    decorative: z.boolean(),
    caption: words(2000),
    credit: words(200),
    copyright: words(200),
    licence: orNull(z.enum(Licence)),
    sourceId: orNull(z.uuid()),
    tagIds: z.array(z.uuid()).max(50),
    /** Each once, however often it was sent */
    people: z
      .array(words(200).min(1))
      .max(50, says('media.tooManyPeople', { most: 50 }))
      .transform((names) => [...new Set(names)]),
    place: words(200),
    takenAt: orNull(moment, says('media.momentForm')),
    rightsUntil: orNull(day, says('media.dayForm')),
    rightsWhere: words(200),
    rightsUses: orNull(
      z.int(says('media.usesForm')).min(1, says('media.usesForm')).max(100_000, says('media.usesForm')),
      says('media.usesForm'),
    ),
    rightsCost: words(100),
    focusX: thousandth,
    focusY: thousandth,
    /** Those that are made; the others are not */
    crops,
  })
  .refine(({ decorative, alt }) => !decorative || alt === '', {
    path: ['alt'],
    error: says('media.decorativeSaysNothing'),
  })
export type FileChange = z.input<typeof fileChange>

export const mediaFilter = z.strictObject({
  words: z.string().trim().max(200).optional(),
  form: z.enum(MediaForm).optional(),
  licence: z.enum(Licence).optional(),
  colour: z.enum(MediaColour).optional(),
  credit: z.string().trim().max(200).optional(),
  person: z.string().trim().max(200).optional(),
  tagId: z.uuid().optional(),
  sourceId: z.uuid().optional(),
  /** Whether any piece uses it */
  use: z.enum(fileUses).optional(),
  after: z.string().max(400).optional(),
})
