/**
 * The text of a draft: all that an article may contain, and what only those who write it see. Live documents, their log and
 * the editor are under this schema. lib/text/article-from-draft leads from here to the article.
 */
import type { ArticleNode } from '#lib/text/description'
import { articleMarks, draftOnlyMarks } from '#lib/text/marks/all'
import { articleNodes, draftOnlyNodes } from '#lib/text/nodes/all'
import { textFormat } from '#lib/text/text-format'

const inHeads = draftOnlyMarks.filter((mark) => mark.inHeads).map(({ extension }) => extension.name)

/** Headline and standfirst take no marks of the article. */
const withHeadMarks = (node: ArticleNode): ArticleNode =>
  node.repair === 'head' ? { ...node, extension: node.extension.extend({ marks: inHeads.join(' ') }) } : node

export const draftFormat = textFormat(
  [...articleNodes.map(withHeadMarks), ...draftOnlyNodes],
  [...articleMarks, ...draftOnlyMarks],
)
export const draftSchema = draftFormat.schema
