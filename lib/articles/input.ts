/** The shapes of input about articles. */
import { z } from 'zod'
import { longestNotice } from '#lib/corrections/notice'
import { CorrectionCause, Profile, State } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'
import { detailsShape } from '#lib/revisions/details'
import { isLanguage } from '#lib/text/language'
import { moveNames } from '#lib/workflow/moves'

export const language = z.string().refine(isLanguage, says('articles.languageForm'))

// Its length first: putting a text into one form takes time that grows with its square.
export const slug = z
  .string()
  .trim()
  .max(120, says('articles.addressTooLong', { most: 120 }))
  .pipe(
    z
      .string()
      .regex(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u, says('articles.addressCharacters'))
      .refine((value) => value === value.toLowerCase().normalize('NFC'), says('articles.addressLowerCase')),
  )

/** What a headline leads to, in the language that the article is in or is about to be. */
export const slugAheadInput = z.strictObject({ language, wanted: slug })
export type SlugAhead = z.infer<typeof slugAheadInput>

const ids = (most: number, tooMany: string) =>
  z
    .array(z.uuid())
    .max(most, tooMany)
    .refine((list) => new Set(list).size === list.length, says('articles.eachOnce'))

export const newArticleInput = z.strictObject({
  profile: z.enum(Profile),
  deskId: z.uuid().nullable(),
  language,
})
export type NewArticle = z.infer<typeof newArticleInput>

export const detailsInput = detailsShape
  .extend({
    deskId: z.uuid().nullable(),
    language,
    slug,
    authorIds: ids(20, says('articles.tooManyAuthors', { most: 20 })),
    tagIds: ids(30, says('articles.tooManyTags', { most: 30 })),
    mainTagId: z.uuid().nullable(),
  })
  .refine((details) => details.mainTagId === null || details.tagIds.includes(details.mainTagId), {
    path: ['mainTagId'],
    message: says('articles.mainTagAmongTags'),
  })

export const version = z.int().positive()
export const othersSuggest = z.boolean()

const said = (missing: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(4000, says('articles.saidTooLong', { most: 4000 }))
export const comment = said(says('articles.commentMissing'))
export const reason = said(says('articles.reasonMissing'))
/** What readers find in the place of a piece: the words, and why it is gone */
export const withdrawal = z.strictObject({
  text: said(says('corrections.withdrawalWordless')).max(
    longestNotice,
    says('corrections.tooLong', { most: longestNotice }),
  ),
  cause: z.enum(CorrectionCause, says('corrections.causeMissing')),
})
/** A notice that went out, in other words, and why, for the newsroom */
export const retold = withdrawal.extend({ reason })
export type Retold = z.input<typeof retold>
/** The number of a former version, and why readers get its words no more, for the newsroom */
export const withheld = z.strictObject({ number: z.int().positive(), reason })
export type Withheld = z.input<typeof withheld>
/** Of a content that a page has shown */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, says('articles.noSuchRevision'))
export const revisionId = z.uuid(says('articles.noSuchRevision'))
/** An instant: figures alone could mean two moments, or none. */
export const moment = z.union(
  [z.date(), z.iso.datetime({ offset: true }).transform((said) => new Date(said))],
  says('articles.momentMissing'),
)

/** The same, by itself at a moment */
export const plannedWithdrawal = withdrawal.extend({ moment })

/** Everything that a person may give with a move; the table of moves says which of it a move needs. */
export const moveInput = z.strictObject({
  move: z.enum(moveNames),
  comment: z.string().default(''),
  reason: z.string().default(''),
  cause: z.string().default(''),
  moment: z.string().default(''),
  revisionId: z.string().default(''),
})

export const filterInput = z.strictObject({
  state: z.enum(State, says('articles.noSuchState')).optional(),
  profile: z.enum(Profile, says('articles.noSuchProfile')).optional(),
  deskId: z.uuid(says('articles.noSuchDesk')).optional(),
  authorId: z.uuid(says('articles.noSuchAuthor')).optional(),
  tagId: z.uuid(says('articles.noSuchTag')).optional(),
  language: language.optional(),
  words: z.string().trim().max(200).optional(),
})
export type Filters = z.infer<typeof filterInput>

/** What narrows a board or a calendar: the same, where the columns are the states and nobody looks for words. */
export const narrowInput = filterInput.omit({ state: true, words: true })
export type Narrowed = z.infer<typeof narrowInput>
