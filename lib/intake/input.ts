/** The shape of what a person confirms when a text is imported. */
import { z } from 'zod'
import { language } from '#lib/articles/input'
import { Profile } from '#lib/generated/prisma/enums'
import { longestImport, mostBlocks } from '#lib/intake/limits'
import { says } from '#lib/messages/says'
import { newSource } from '#lib/sources/input'
import { newTag } from '#lib/tags/input'

const line = (most: number, tooLong: string) =>
  z
    .string()
    .transform((words) => words.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, tooLong))
    .default('')

export const fileName = line(300, says('intake.fileNameTooLong', { most: 300 }))

const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'listItem']),
  /** Of list items: they are numbered */
  ordered: z.boolean().optional(),
  text: z.string().max(longestImport, says('intake.textTooLong', { most: longestImport })),
})

const source = z.union([
  z.strictObject({ known: z.uuid(says('sources.notThere')) }),
  z.strictObject({ fresh: newSource.pick({ kind: true, name: true, differsFrom: true }) }),
])

const tag = z.union([
  z.strictObject({ known: z.uuid(says('tags.notThere')) }),
  z.strictObject({ fresh: newTag.pick({ kind: true, name: true }) }),
])

const claim = z.strictObject({
  /** Index of its block */
  block: z.int().nonnegative(),
  /** As they stand in the block */
  words: z.string().min(1, says('claims.noWords')).max(5000, says('intake.claimTooLong')),
  /** Indices of the sources it leans on */
  sources: z.array(z.int().nonnegative()).min(1).max(20),
})

export const confirmedImport = z
  .strictObject({
    profile: z.enum(Profile),
    deskId: z.uuid().nullable(),
    language,
    authorIds: z
      .array(z.uuid())
      .max(20, says('articles.tooManyAuthors', { most: 20 }))
      .default([]),
    headline: line(500, says('intake.headlineTooLong', { most: 500 })),
    standfirst: line(2000, says('intake.standfirstTooLong', { most: 2000 })),
    dateline: line(200, says('intake.datelineTooLong', { most: 200 })),
    byline: line(300, says('intake.bylineTooLong', { most: 300 })),
    /** 2024-03-26 */
    date: z.iso.date(says('intake.dateForm')).nullable().default(null),
    /** 2026-11-24T06:00 by the newsroom’s clock */
    embargo: z.string().max(40, says('articles.momentMissing')).nullable().default(null),
    /** Name of the file it came from */
    file: fileName.transform((name) => name || null),
    blocks: z
      .array(block)
      .min(1, says('intake.blocksMissing'))
      .max(mostBlocks, says('intake.tooManyBlocks', { most: mostBlocks })),
    sources: z
      .array(source)
      .max(100, says('intake.tooManySources', { most: 100 }))
      .default([]),
    claims: z
      .array(claim)
      .max(400, says('intake.tooManyClaims', { most: 400 }))
      .default([]),
    tags: z
      .array(tag)
      .max(30, says('articles.tooManyTags', { most: 30 }))
      .default([]),
    /** Index of the tag it is mainly about */
    mainTag: z.int().nonnegative().nullable().default(null),
  })
  .refine(({ claims, sources }) => claims.every((one) => one.sources.every((index) => index < sources.length)), {
    path: ['claims'],
    message: says('intake.claimWithoutSource'),
  })
  .refine(({ tags, mainTag }) => mainTag === null || mainTag < tags.length, {
    path: ['mainTag'],
    message: says('articles.mainTagAmongTags'),
  })
export type ConfirmedImport = z.output<typeof confirmedImport>
export type ConfirmedImportInput = z.input<typeof confirmedImport>

/** The first lines of what was pasted into a piece. */
export const pastedOpening = z.array(z.string().max(5_000)).min(1).max(14)
export type PastedOpeningInput = z.input<typeof pastedOpening>
