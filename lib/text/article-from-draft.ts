/** The one way from a draft's text to an article's text. */
import { articleFormat } from '#lib/text/article-schema'
import { draftFormat } from '#lib/text/draft-schema'
import type { ArticleText, DraftText, TextMark, TextNode } from '#lib/text/json'
import { repair } from '#lib/text/repair'
import { validateText } from '#lib/text/validate'
import { withoutSuggestions } from '#lib/text/without-suggestions'

/**
 * The text as readers would get it: without any node or mark that the article schema does not know. What becomes of the words
 * in such a one is said beside it (`inArticle`). A text that has none comes back as it is, letter by letter, so that a hash
 * over an article's text depends on nothing that only drafts hold.
 */
export function articleFromDraft(draft: DraftText): ArticleText {
  return validateText(repair({ type: 'doc', content: withoutSuggestions(draft).content.flatMap(forArticle) }))
}

function forArticle(node: TextNode): TextNode[] {
  const draftOnlyMarks = (node.marks ?? []).filter(({ type }) => !articleFormat.marks.has(type))
  if (draftOnlyMarks.some(isDropped)) return []
  if (!articleFormat.nodes.has(node.type) && isDropped(node)) return []
  const content = node.content?.flatMap(forArticle)
  if (!articleFormat.nodes.has(node.type)) return content ?? []
  const marks = node.marks?.filter((mark) => !draftOnlyMarks.includes(mark))
  return [{ ...node, ...(content && { content }), ...(marks && { marks }) }]
}

function isDropped({ type }: TextNode | TextMark): boolean {
  const known = draftFormat.nodes.get(type) ?? draftFormat.marks.get(type)
  return known !== undefined && 'inArticle' in known && known.inArticle === 'drop'
}
