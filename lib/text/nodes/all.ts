/** Every node of a text, one line each. The order decides which of two that fit a place comes first. */
import type { ArticleNode, DraftOnlyNode } from '#lib/text/description'
import { blockquote } from '#lib/text/nodes/blockquote'
import { bulletList } from '#lib/text/nodes/bullet-list'
import { doc } from '#lib/text/nodes/doc'
import { embed } from '#lib/text/nodes/embed'
import { factBox } from '#lib/text/nodes/fact-box'
import { hardBreak } from '#lib/text/nodes/hard-break'
import { heading } from '#lib/text/nodes/heading'
import { headline } from '#lib/text/nodes/headline'
import { horizontalRule } from '#lib/text/nodes/horizontal-rule'
import { listItem } from '#lib/text/nodes/list-item'
import { orderedList } from '#lib/text/nodes/ordered-list'
import { paragraph } from '#lib/text/nodes/paragraph'
import { pullQuote } from '#lib/text/nodes/pull-quote'
import { standfirst } from '#lib/text/nodes/standfirst'
import { text } from '#lib/text/nodes/text'

export const articleNodes: readonly ArticleNode[] = [
  doc,
  headline,
  standfirst,
  paragraph,
  heading,
  bulletList,
  orderedList,
  listItem,
  blockquote,
  pullQuote,
  factBox,
  embed,
  horizontalRule,
  hardBreak,
  text,
]

export const draftOnlyNodes: readonly DraftOnlyNode[] = []
