import { type ArticleText, walk } from '#lib/text/json'

export type MarkedClaim = { id: string; text: string }

/** The claims marked in a text, in reading order; a claim over several stretches counts once, with all its words. */
export function claimsIn(doc: ArticleText): MarkedClaim[] {
  const claims = new Map<string, string>()
  for (const { node } of walk(doc)) {
    const id = node.marks?.find((mark) => mark.type === 'claim')?.attrs?.id
    if (typeof id === 'string') claims.set(id, (claims.get(id) ?? '') + (node.text ?? ''))
  }
  return [...claims].map(([id, text]) => ({ id, text }))
}
