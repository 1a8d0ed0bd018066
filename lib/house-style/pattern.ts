/** Patterns of rules: RE2's regular expressions, whose time grows with the text and never faster (no look-around, no references back). */
import { RE2JS, RE2Set } from 're2js'
import { bounds } from '#lib/house-style/bounds'
import { isInsideWord } from '#lib/house-style/tokens'

export type PatternMatch = { from: number; to: number; groups: readonly string[] }
type Pattern = (text: string) => Iterable<PatternMatch>

/** Of a text in which nothing but parts of words fit, so many are looked at. */
const mostParts = 100

/** Quotation and space signs that keyboards and programs set, each as long as what one types for it */
const typed = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ')

export type PatternFault = 'notUnderstood' | 'fitsNothing' | 'tooLarge'

/** What is wrong with a pattern; null where it can be used. */
export function faultOf(term: string): PatternFault | null {
  try {
    const expression = compiled(term, false)
    if (expression.programSize() > bounds.patternSteps) return 'tooLarge'
    return expression.matcher('').find() ? 'fitsNothing' : null
  } catch {
    return 'notUnderstood'
  }
}

/** As many steps as all of these have together. */
export const stepsOf = (terms: readonly string[]): number =>
  terms.reduce((sum, term) => sum + (compiledOrNull(term, false)?.programSize() ?? 0), 0)

const compiled = (term: string, caseSensitive: boolean): RE2JS =>
  RE2JS.compile(typed(term), caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)

/**
 * Where in a text each of these patterns fits, by its index: whole words only. One walk tells which of them fit at all, whatever their number;
 * only those are looked for by themselves. Those in which `faultOf` tells a fault find nothing, nor do those that all patterns together leave no room for.
 */
export function patternsOf(
  terms: readonly { term: string; caseSensitive: boolean }[],
): (text: string) => (PatternMatch & { index: number })[] {
  let steps = 0
  const usable = terms.flatMap(({ term, caseSensitive }, index) => {
    const expression = compiledOrNull(term, caseSensitive)
    const size = expression?.programSize() ?? 0
    if (size > bounds.patternSteps || steps + size > bounds.allPatternSteps) return []
    steps += size
    return expression ? [{ index, find: pattern(expression), source: sourceOf(term, caseSensitive) }] : []
  })
  if (usable.length === 0) return () => []
  const set = new RE2Set()
  for (const { source } of usable) set.add(source)
  return (text) =>
    set.match(typed(text)).flatMap((number) => {
      const fits = usable[number]
      return fits ? [...fits.find(text)].map((match) => ({ ...match, index: fits.index })) : []
    })
}

const sourceOf = (term: string, caseSensitive: boolean) => (caseSensitive ? typed(term) : `(?i:${typed(term)})`)

function compiledOrNull(term: string, caseSensitive: boolean): RE2JS | null {
  try {
    return compiled(term, caseSensitive)
  } catch {
    return null
  }
}

function pattern(expression: RE2JS): Pattern {
  return function* (text) {
    const matcher = expression.matcher(typed(text))
    let parts = 0
    for (let found = matcher.find(); found; ) {
      const [from, to] = [matcher.start(), matcher.end()]
      const isPart = from === to || isInsideWord(text, from) || isInsideWord(text, to)
      if (!isPart) yield { from, to, groups: groupsOf(text, matcher) }
      else parts += 1
      if (parts > mostParts) return
      const next = isPart ? from + 1 : to
      found = next < text.length && matcher.find(next)
    }
  }
}

type Matcher = ReturnType<RE2JS['matcher']>

function groupsOf(text: string, matcher: Matcher): string[] {
  const groups: string[] = []
  for (let group = 0; group <= matcher.groupCount(); group += 1) {
    const from = matcher.start(group)
    groups.push(from < 0 ? '' : text.slice(from, matcher.end(group)))
  }
  return groups
}
