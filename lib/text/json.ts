/** The text of an article as plain data: ProseMirror JSON under the schema in lib/text/schema. */
export type TextMark = { type: string; attrs?: Record<string, unknown> }
export type TextNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: TextNode[]
  marks?: TextMark[]
  text?: string
}
/** `{ type: 'doc', content: [headline, standfirst, …blocks] }` */
export type ArticleText = TextNode & { type: 'doc'; content: TextNode[] }

/** Every node of a text in reading order, each with its parents' types. */
export function* walk(
  node: TextNode,
  parents: readonly string[] = [],
): Generator<{ node: TextNode; parents: readonly string[] }> {
  yield { node, parents }
  for (const child of node.content ?? []) yield* walk(child, [...parents, node.type])
}

/** The words of one node, marks left aside; a hard break is a line break. */
export function wordsOf(node: TextNode): string {
  if (node.type === 'hardBreak') return '\n'
  return node.text ?? (node.content ?? []).map(wordsOf).join('')
}
