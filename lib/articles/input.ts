/** What comes in about articles. */
import { z } from 'zod'
import { Profile, State } from '#lib/generated/prisma/enums'
import { isLanguage } from '#lib/text/language'
import { moveNames } from '#lib/workflow/moves'

export const language = z.string().refine(isLanguage, 'A language is named like en, fr or fa-AF.')

// Its length first: putting a text into one form takes time that grows with its square.
export const slug = z
  .string()
  .trim()
  .max(120, 'An address has at most 120 characters.')
  .pipe(
    z
      .string()
      .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, 'An address has letters, digits and single hyphens.')
      .refine((value) => value === value.toLowerCase().normalize('NFC'), 'An address is in lower case.'),
  )

const ids = (most: number, message: string) =>
  z
    .array(z.uuid())
    .max(most, message)
    .refine((list) => new Set(list).size === list.length, 'Each of them once.')

export const newArticleInput = z.strictObject({
  profile: z.enum(Profile),
  deskId: z.uuid().nullable(),
  language,
})
export type NewArticle = z.infer<typeof newArticleInput>

export const detailsInput = z
  .strictObject({
    profile: z.enum(Profile),
    deskId: z.uuid().nullable(),
    language,
    slug,
    authorIds: ids(20, 'At most 20 authors.'),
    tagIds: ids(30, 'At most 30 tags.'),
    mainTagId: z.uuid().nullable(),
  })
  .refine((details) => details.mainTagId === null || details.tagIds.includes(details.mainTagId), {
    path: ['mainTagId'],
    message: 'The main tag is one of the tags.',
  })
export type Details = z.infer<typeof detailsInput>

export const version = z.int().positive()

const said = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(4000, 'At most 4,000 characters, please.')
export const comment = said('Say what should change.')
export const reason = said('Say why.')
export const revisionId = z.uuid('Open the review again: this is not a revision of the piece.')
/** An instant: figures alone could mean two moments, or none. */
export const moment = z.union(
  [z.date(), z.iso.datetime({ offset: true }).transform((said) => new Date(said))],
  'Give a day and a time.',
)

/** What a person may give with a move; which of it the move needs, the table says. */
export const moveInput = z.strictObject({
  move: z.enum(moveNames),
  comment: z.string().default(''),
  reason: z.string().default(''),
  moment: z.string().default(''),
  revisionId: z.string().default(''),
})

export const filterInput = z.strictObject({
  state: z.enum(State, 'There is no such state.').optional(),
  deskId: z.uuid('There is no such desk.').optional(),
  authorId: z.uuid('There is no such author.').optional(),
  tagId: z.uuid('There is no such tag.').optional(),
  language: language.optional(),
  words: z.string().trim().max(200).optional(),
})
export type Filters = z.infer<typeof filterInput>
