/** The shape of a rule of house style. */
import { z } from 'zod'
import { StyleKind, StyleSeverity } from '#lib/generated/prisma/enums'
import { bounds } from '#lib/house-style/bounds'
import { faultOf } from '#lib/house-style/pattern'
import { says } from '#lib/messages/says'
import { isLanguage } from '#lib/text/language'

const line = (words: string) => words.trim().replace(/\s+/g, ' ')
const words = z.string().transform(line)

const suggestion = words.pipe(
  z
    .string()
    .min(1)
    .max(bounds.suggestion, says('houseStyle.suggestionTooLong', { most: bounds.suggestion })),
)

export const styleRule = z
  .strictObject({
    language: z
      .string()
      .trim()
      .refine((tag) => tag === '' || isLanguage(tag), says('houseStyle.languageWrong'))
      .default(''),
    kind: z.enum(StyleKind, { error: says('houseStyle.kindWrong') }).default('words'),
    term: words.pipe(
      z
        .string()
        .min(1, says('houseStyle.termMissing'))
        .max(bounds.term, says('houseStyle.termTooLong', { most: bounds.term })),
    ),
    explanation: words.pipe(
      z
        .string()
        .min(1, says('houseStyle.explanationMissing'))
        .max(bounds.explanation, says('houseStyle.explanationTooLong', { most: bounds.explanation })),
    ),
    suggestions: z
      .array(suggestion)
      .max(bounds.suggestions, says('houseStyle.tooManySuggestions', { most: bounds.suggestions }))
      .default([]),
    severity: z.enum(StyleSeverity, { error: says('houseStyle.severityWrong') }).default('hint'),
    active: z.boolean().default(true),
    inQuotes: z.boolean().default(false),
    caseSensitive: z.boolean().default(false),
  })
  .superRefine(({ kind, term }, context) => {
    const fault = faultIn(kind, term)
    if (fault) context.addIssue({ code: 'custom', path: ['term'], message: fault })
  })

function faultIn(kind: StyleKind, term: string): string | null {
  if (kind === 'words') return /[\p{L}\p{N}]/u.test(term) ? null : says('houseStyle.termWithoutLetters')
  const fault = faultOf(term)
  if (fault === 'notUnderstood') return says('houseStyle.patternNotUnderstood')
  if (fault === 'tooLarge') return says('houseStyle.patternTooLarge')
  return fault === 'fitsNothing' ? says('houseStyle.patternFitsNothing') : null
}

export type StyleRuleInput = z.input<typeof styleRule>
export type NewStyleRule = z.output<typeof styleRule>

export const ruleVersion = z.int().positive()

export const ruleTableText = z
  .string()
  .min(1, says('houseStyle.tableUnreadable'))
  .max(bounds.table, says('houseStyle.tableTooLong', { most: bounds.table }))

export const ruleFilter = z.strictObject({
  words: z.string().trim().max(100).default(''),
  language: z.string().trim().max(35).default(''),
  page: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
})
