/** Guesses the kind of a source from its name. Null where the name does not tell; then the person who cites is asked. */
import type { SourceKind } from '#lib/generated/prisma/enums'

const words = (list: string) => new RegExp(`\\b(${list})\\b`, 'i')

/** The first that fits counts: the report of a ministry is a document. */
const telling: [RegExp, SourceKind][] = [
  [/^@|^https?:|#\w/i, 'social_post'],
  [words('survey|census|dataset|database|statistics'), 'dataset'],
  [
    words(
      'report|letter|memo|memorandum|minutes|statement|resolution|treaty|judge?ment|communiqu[eé]|transcript|filing|affidavit|white paper',
    ),
    'document',
  ],
  [words('conference|summit|briefing|hearing|rally|forum'), 'event'],
  [
    words(
      'ministry|agency|office|institute|university|council|committee|commission|union|party|group|bank|company|police|army|navy|court|department|association|foundation|federation|authority|assembly|parliament|cent(?:er|re)|organi[sz]ation|embassy|hospital|ltd|inc|gmbh',
    ),
    'organisation',
  ],
  [
    words(
      'times|news|review|journal|gazette|herald|tribune|observer|courier|chronicle|weekly|daily|radio|television|tv|press|wire|newspaper|magazine',
    ),
    'outlet',
  ],
  [
    /^(mr|mrs|ms|dr|prof|professor|gen|general|col|colonel|capt|captain|lt|sgt|president|minister|ambassador|senator|sheikh|imam|sir|dame)\.? \p{Lu}/iu,
    'person',
  ],
  [/^\p{Lu}{2,6}$/u, 'organisation'],
]

/** Null where the name alone does not tell: two words with capitals are a person as often as they are a paper. */
export function guessKind(name: string): SourceKind | null {
  const given = name.trim().replace(/\s+/g, ' ')
  return telling.find(([pattern]) => pattern.test(given))?.[1] ?? null
}
