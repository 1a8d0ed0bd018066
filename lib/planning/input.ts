/** The shapes of input about what is planned. */
import { z } from 'zod'
import { language, moment } from '#lib/articles/input'
import { bounds, said } from '#lib/comments/input'
import { Profile } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

/** Of a title, in characters */
export const longestTitle = 300

const title = z
  .string()
  .transform((words) => words.replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, says('planning.titleMissing'))
      .max(longestTitle, says('planning.titleTooLong', { most: longestTitle })),
  )

/** They become a comment on the piece, and so have to be one. */
const notes = z
  .string()
  .trim()
  .max(bounds.text, says('comments.textTooLong', { most: bounds.text }))
  .refine((text) => text === '' || said.safeParse({ text }).success, says('planning.notesAreNoComment'))

/** `dueAt`: an instant; `tag`: a name or alias of the running story, empty for none. */
export const ideaInput = z.strictObject({
  title,
  profile: z.enum(Profile, says('articles.noSuchProfile')),
  deskId: z.uuid(says('articles.noSuchDesk')).nullable(),
  language,
  personId: z.uuid(says('planning.noSuchPerson')).nullable(),
  dueAt: moment.nullable(),
  tag: z.string().trim().max(200),
  notes,
})
export type IdeaInput = z.input<typeof ideaInput>
