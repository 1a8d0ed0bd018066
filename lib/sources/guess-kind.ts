/** A first guess at what kind of source a name is, for a form that the person can correct. */
import type { SourceKind } from '#lib/generated/prisma/enums'

const guesses: [RegExp, SourceKind][] = [
  [/^@|^https?:|#\w/i, 'social_post'],
  [/\b(survey|census|index|dataset|database|data)\b/i, 'dataset'],
  [
    /\b(report|letter|memo|minutes|statement|resolution|treaty|act|judg(e)?ment|communiqu[eé]|transcript)\b/i,
    'document',
  ],
  [
    /\b(times|post|news|review|journal|gazette|herald|tribune|observer|weekly|daily|radio|television|tv|press|wire)\b/i,
    'outlet',
  ],
  [/\b(conference|summit|briefing|hearing|rally|election|forum)\b/i, 'event'],
  [
    /\b(ministry|agency|office|institute|university|council|committee|commission|union|party|group|bank|company|police|army|court|department|association|foundation|organi[sz]ation)\b/i,
    'organisation',
  ],
]

export function guessKind(name: string): SourceKind {
  const words = name.trim()
  const found = guesses.find(([pattern]) => pattern.test(words))
  if (found) return found[1]
  const parts = words.split(/\s+/)
  if (parts.length === 1) return words === words.toUpperCase() && words.length > 1 ? 'organisation' : 'outlet'
  return parts.length <= 4 ? 'person' : 'document'
}
