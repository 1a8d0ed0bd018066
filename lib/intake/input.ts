/** What a person confirms when a text is brought in. */
import { z } from 'zod'
import { language } from '#lib/articles/input'
import { Profile } from '#lib/generated/prisma/enums'
import { longestImport } from '#lib/intake/limits'
import { newSource } from '#lib/sources/input'
import { newTag } from '#lib/tags/input'

const line = (longest: number, what: string) =>
  z
    .string()
    .transform((words) => words.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(longest, `${what} has at most ${longest} characters.`))
    .default('')

const block = z.strictObject({
  kind: z.enum(['heading', 'paragraph']),
  text: z.string().max(longestImport, 'This text is longer than 400,000 characters. Split it in two.'),
})

const source = z.union([
  z.strictObject({ known: z.uuid('There is no such source.') }),
  z.strictObject({ fresh: newSource.pick({ kind: true, name: true, differsFrom: true }) }),
])

const tag = z.union([
  z.strictObject({ known: z.uuid('There is no such tag.') }),
  z.strictObject({ fresh: newTag.pick({ kind: true, name: true }) }),
])

const claim = z.strictObject({
  /** Index of its block */
  block: z.int().nonnegative(),
  /** As they stand in the block */
  words: z.string().min(1, 'A claim has words.').max(5000, 'This is too long for one claim.'),
  /** Indices of the sources it leans on */
  sources: z.array(z.int().nonnegative()).min(1).max(20),
})

export const confirmedImport = z
  .strictObject({
    profile: z.enum(Profile),
    deskId: z.uuid().nullable(),
    language,
    authorIds: z.array(z.uuid()).max(20, 'At most 20 authors.').default([]),
    headline: line(500, 'A headline'),
    standfirst: line(2000, 'A standfirst'),
    dateline: line(200, 'A dateline'),
    byline: line(300, 'A byline'),
    /** 2024-03-26 */
    date: z.iso.date('A date is written like 2024-03-26.').nullable().default(null),
    /** Name of the file it came from */
    file: line(300, 'The name of a file').transform((name) => name || null),
    blocks: z.array(block).min(1, 'There is no text.').max(5000, 'A text has at most 5,000 paragraphs.'),
    sources: z.array(source).max(100, 'At most 100 sources at once.').default([]),
    claims: z.array(claim).max(400, 'At most 400 claims at once.').default([]),
    tags: z.array(tag).max(30, 'At most 30 tags.').default([]),
    /** Index of the tag it is mainly about */
    mainTag: z.int().nonnegative().nullable().default(null),
  })
  .refine(({ claims, sources }) => claims.every((one) => one.sources.every((index) => index < sources.length)), {
    path: ['claims'],
    message: 'A claim leans on a source that is not there.',
  })
  .refine(({ tags, mainTag }) => mainTag === null || mainTag < tags.length, {
    path: ['mainTag'],
    message: 'The main tag is one of the tags.',
  })
export type ConfirmedImport = z.output<typeof confirmedImport>
export type ConfirmedImportInput = z.input<typeof confirmedImport>
