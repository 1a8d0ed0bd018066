/** What warnings of house style a text still has, for its checks. */
import { createHash } from 'node:crypto'
import type { Tx } from '#lib/db'
import { bounds } from '#lib/house-style/bounds'
import { type Matcher, matcherOf, type Paragraph } from '#lib/house-style/matcher'
import { paragraphsOf } from '#lib/house-style/paragraphs'
import { isAbout } from '#lib/house-style/rule'
import { inOrder } from '#lib/house-style/stored'
import type { ArticleText } from '#lib/text/json'

/** Matchers and answers that are kept: checks of a draft are asked for far more often than it or a rule changes. */
const mostMatchers = 8
const mostAnswers = 200
const matchers = new Map<string, Matcher>()
const answers = new Map<string, readonly string[] | null>()

/** In milliseconds: whoever asks for checks holds up others so long at most, and one paragraph more. */
const longest = 2_000

/** The words that rules warn of, in reading order; null where the rules take too long to look for. */
export async function styleWarnings(tx: Tx, text: ArticleText, language: string): Promise<readonly string[] | null> {
  const rows = await tx.styleRule.findMany({
    where: { active: true, severity: 'warning' },
    orderBy: inOrder,
    take: bounds.rules,
    select: {
      ...{ id: true, language: true, kind: true, term: true, explanation: true, suggestions: true },
      ...{ severity: true, inQuotes: true, caseSensitive: true, version: true },
    },
  })
  const rules = rows.filter((rule) => isAbout(rule, language))
  if (rules.length === 0) return []
  const stamp = hashOf([language, ...rules.map(({ id, version }) => `${id} ${version}`)])
  return kept(answers, mostAnswers, hashOf([stamp, JSON.stringify(text)]), () => {
    const matcher = kept(matchers, mostMatchers, stamp, () => matcherOf(rules, language))
    return warnedOf(paragraphsOf(text), matcher, () => performance.now())
  })
}

/** What the matcher finds in these, by a clock in milliseconds; null where it takes too long. */
export function warnedOf(paragraphs: readonly Paragraph[], matcher: Matcher, clock: () => number): string[] | null {
  const start = clock()
  const found: string[] = []
  for (const paragraph of paragraphs) {
    if (clock() - start > longest) return null
    for (const { from, to } of matcher(paragraph)) found.push(paragraph.text.slice(from, to))
  }
  return found
}

const hashOf = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64')

/** What is known already, else what `make` makes; the oldest goes. */
function kept<Value>(known: Map<string, Value>, most: number, key: string, make: () => Value): Value {
  const here = known.get(key)
  if (here !== undefined) return here
  const made = make()
  const [oldest] = known.keys()
  if (known.size >= most && oldest !== undefined) known.delete(oldest)
  known.set(key, made)
  return made
}
