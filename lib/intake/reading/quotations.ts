/** Which words of a sentence stand inside quotation marks: what is said there is said by whoever is quoted. */
import { isWord, type Token } from '#lib/intake/reading/tokens'

const double = /^["“”«»„‟]$/u

/** Opens by the spaces around it; where these don’t tell, by its form. */
function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const free = before === undefined || before.to < token.from || (!isWord(before) && !/^[.,!?…،]$/u.test(before.text))
  const bound = next !== undefined && next.from === token.to && isWord(next)
  if (free && bound) return true
  if (!free) return false
  return /^[«„“]$/u.test(token.text) || (next !== undefined && token.text === '"')
}

/** The tokens inside; a quotation that was opened before, or is closed only in a later sentence, reaches to the end of this one. */
export function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  const signs = tokens.flatMap(({ text }, at) => (double.test(text) ? [at] : []))
  const [first] = signs
  if (first === undefined) return quoted
  let inside = !opens(tokens, first)
  let from = 0
  const mark = (to: number) => {
    for (let at = from; at < to; at += 1) quoted.add(at)
  }
  for (const sign of signs) {
    if (inside) mark(sign)
    inside = !inside
    from = sign + 1
  }
  if (inside) mark(tokens.length)
  return quoted
}
