/** Patterns of rules: RE2's regular expressions, whose time grows with the text and never faster (no look-around, no references back). */
import { RE2JS } from 're2js'
import { isInsideWord } from '#lib/house-style/tokens'

export type Pattern = { matcher: (text: string) => Iterable<PatternMatch> }
export type PatternMatch = { from: number; to: number; groups: readonly string[] }

/** Of a text in which nothing but parts of words fit, so many are looked at. */
const mostParts = 100

/** Quotation and space signs that keyboards and programs set, each as long as what one types for it */
const typed = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ')

export type PatternFault = 'notUnderstood' | 'fitsNothing'

/** What is wrong with a pattern; null where it can be used. */
export function faultOf(term: string): PatternFault | null {
  try {
    return compiled(term, false).matcher('').find() ? 'fitsNothing' : null
  } catch {
    return 'notUnderstood'
  }
}

const compiled = (term: string, caseSensitive: boolean): RE2JS =>
  RE2JS.compile(typed(term), caseSensitive ? 0 : RE2JS.CASE_INSENSITIVE)

/** Finds whole words only. Throws where `faultOf` tells a fault. */
export function pattern(term: string, caseSensitive: boolean): Pattern {
  const expression = compiled(term, caseSensitive)
  return {
    *matcher(text) {
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
    },
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
