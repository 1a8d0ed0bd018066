/** Finds in a paragraph what the rules are about. Pure, so that a worker, a page and the server find the same. */
import { type PatternMatch, patternsOf } from '#lib/house-style/pattern'
import { quotations } from '#lib/house-style/quotations'
import { isAbout, type StyleRule } from '#lib/house-style/rule'
import { suggested } from '#lib/house-style/suggested'
import { saysExactly, type Token, tokensOf } from '#lib/house-style/tokens'

/** `isQuote`: all of it are the words of somebody else. */
export type Paragraph = { text: string; isQuote: boolean }

export type Match = {
  /** UTF-16 units of the paragraph’s text */
  from: number
  to: number
  ruleId: string
  /** What to write instead, with the capitals that belong there; best first */
  suggestions: readonly string[]
}

export type Matcher = (paragraph: Paragraph) => Match[]

type Words = { rule: StyleRule; forms: readonly string[] }
type Found = { from: number; to: number; rule: StyleRule; groups: readonly string[] }

/** A paragraph longer than this is looked at so far. */
const longest = 50_000

/** Rules of other languages and patterns that can’t be used are left out. */
export function matcherOf(rules: readonly StyleRule[], language: string): Matcher {
  const meant = rules.filter((rule) => isAbout(rule, language))
  const byFirst = wordsByFirst(meant)
  const patterns = meant.filter(({ kind }) => kind === 'pattern')
  const patternsIn = patternsOf(patterns)
  return ({ text: whole, isQuote }) => {
    const text = whole.slice(0, longest)
    const found = [...wordsIn(text, byFirst), ...matchedBy(patterns, patternsIn(text))]
    if (found.length === 0) return []
    const quoted = isQuote ? [{ from: 0, to: text.length }] : quotations(text)
    const own = found.filter(
      ({ from, to, rule }) => rule.inQuotes || !quoted.some((stretch) => from >= stretch.from && to <= stretch.to),
    )
    return withoutOverlaps(own).map(({ from, to, rule, groups }) => ({
      from,
      to,
      ruleId: rule.id,
      suggestions: suggested(rule, text.slice(from, to), groups),
    }))
  }
}

function wordsByFirst(rules: readonly StyleRule[]): Map<string, Words[]> {
  const byFirst = new Map<string, Words[]>()
  for (const rule of rules) {
    if (rule.kind !== 'words') continue
    const forms = tokensOf(rule.term.trim()).map(({ form }) => form)
    const [first] = forms
    if (first === undefined) continue
    const others = byFirst.get(first)
    if (others) others.push({ rule, forms })
    else byFirst.set(first, [{ rule, forms }])
  }
  return byFirst
}

function wordsIn(text: string, byFirst: ReadonlyMap<string, readonly Words[]>): Found[] {
  if (byFirst.size === 0) return []
  const tokens = tokensOf(text)
  return tokens.flatMap((token, at) =>
    (byFirst.get(token.form) ?? []).flatMap(({ rule, forms }): Found[] => {
      const last = tokens[at + forms.length - 1]
      if (!last || !fits(tokens, at, forms)) return []
      const [from, to] = [token.from, last.to]
      return saysExactly(text.slice(from, to), rule.term.trim(), rule.caseSensitive)
        ? [{ from, to, rule, groups: [] }]
        : []
    }),
  )
}

const fits = (tokens: readonly Token[], at: number, forms: readonly string[]): boolean =>
  forms.every((form, index) => tokens[at + index]?.form === form)

const matchedBy = (rules: readonly StyleRule[], matches: readonly (PatternMatch & { index: number })[]): Found[] =>
  matches.flatMap(({ index, ...match }) => {
    const rule = rules[index]
    return rule ? [{ ...match, rule }] : []
  })

/** One rule at a place: of those that overlap the longest, of two as long the more severe. In reading order. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const weight = ({ rule }: Found) => (rule.severity === 'warning' ? 0 : 1)
  const best = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || weight(a) - weight(b) || a.from - b.from)
  const kept: Found[] = []
  for (const each of best) if (!kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each)
  return kept.toSorted((a, b) => a.from - b.from)
}
