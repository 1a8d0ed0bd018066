/** The shapes of a report, of what is decided about one, and of a list of them. */
import { z } from 'zod'
import { says } from '#lib/messages/says'
import { views } from '#lib/reports/view'
import { reportLimits, trap } from '#lib/site/report-form'

/** As the form of a piece sends it. `version`: the number of the publication that it stood under */
export const reportShape = z.strictObject({
  article: z.uuid(),
  version: z.coerce.number().int().positive().max(1_000_000),
  quote: z.string().trim().max(reportLimits.quote),
  text: z.string().trim().min(1).max(reportLimits.text),
  email: z.union([z.literal(''), z.email().max(reportLimits.email)]),
  [trap]: z.literal(''),
})
export type Reported = z.infer<typeof reportShape>

const longestAnswer = 2000
const words = z
  .string()
  .trim()
  .max(longestAnswer, says('reports.answerTooLong', { most: longestAnswer }))

/** What the reader is told. */
export const answer = words.min(1, says('reports.answerMissing'))
/** The same where nothing has to be said. */
export const reason = words

export const listed = z.strictObject({ view: z.enum(views), articleId: z.uuid().nullable() })
export type Listed = z.infer<typeof listed>
