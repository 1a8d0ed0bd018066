/** The shapes of input about comments. */
import { z } from 'zod'
import { mentionedIn } from '#lib/comments/mentions'
import { views } from '#lib/comments/thread'
import { says } from '#lib/messages/says'
import { longestQuote, reach } from '#lib/text/quote'

export const bounds = {
  /** Characters of a comment */
  text: 4_000,
  /** People mentioned in one */
  mentions: 20,
  /** Comments in one thread */
  comments: 500,
  /** Threads of one article, and comments in all of them; as many threads more that guests began */
  threads: 1_000,
  ofArticle: 5_000,
} as const

const text = z
  .string()
  .trim()
  .min(1, says('comments.textMissing'))
  .max(bounds.text, says('comments.textTooLong', { most: bounds.text }))
  .refine(
    (words) => mentionedIn(words).length <= bounds.mentions,
    says('comments.tooManyMentions', { most: bounds.mentions }),
  )

const quote = z
  .string()
  .max(longestQuote, says('comments.quoteTooLong', { most: longestQuote }))
  .refine((words) => words.trim() !== '', says('comments.quoteMissing'))

/** The words that a comment is about, as lib/text/quote finds them, and what is said about them. */
export const newThread = z.strictObject({
  quote,
  before: z.string().max(reach),
  after: z.string().max(reach),
  at: z.int().nonnegative().max(10_000_000),
  text,
})
export type NewThread = z.input<typeof newThread>

export const said = z.strictObject({ text })
export type Said = z.input<typeof said>

export const listed = z.strictObject({ view: z.enum(views).default('open') })
export type Listed = z.input<typeof listed>
