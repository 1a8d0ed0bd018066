/** A text as plain data: ProseMirror JSON, and what is known of it by its type. */
export type TextMark = { type: string; attrs?: Record<string, unknown> }
export type TextNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: TextNode[]
  marks?: TextMark[]
  text?: string
}

declare const underDraftSchema: unique symbol
declare const underArticleSchema: unique symbol

/** `{ type: 'doc', content: [headline, standfirst, …blocks] }`, or what somebody says is one: nothing is checked yet. */
export type RawText = TextNode & { type: 'doc'; content: TextNode[] }

/** A draft's text, comments and unresolved things included. Only lib/text/validate makes it. */
export type DraftText = RawText & { readonly [underDraftSchema]: true }

/**
 * An article's text, as it may be frozen, shown and hashed. It will do as a draft's; a draft's will not do in its place:
 * lib/text/article-from-draft leads from one to the other.
 */
export type ArticleText = DraftText & { readonly [underArticleSchema]: true }

/** Every node of a text in reading order, each with its parents' types. */
export function* walk(
  node: TextNode,
  parents: readonly string[] = [],
): Generator<{ node: TextNode; parents: readonly string[] }> {
  yield { node, parents }
  for (const child of node.content ?? []) yield* walk(child, [...parents, node.type])
}

/** All letters in a node, one after the other. */
export const lettersOf = (node: TextNode | undefined): string =>
  node === undefined ? '' : (node.text ?? (node.content ?? []).map(lettersOf).join(''))

/** Attributes that are not set are left out: text from before there were such stays the same text. */
export function withoutUnset({ attrs, content, ...node }: TextNode): TextNode {
  const set = Object.entries(attrs ?? {}).filter(([, value]) => value !== null)
  return {
    ...node,
    ...(set.length > 0 && { attrs: Object.fromEntries(set) }),
    ...(content && { content: content.map(withoutUnset) }),
  }
}
