/** Every node of a text, one line each. The order decides which of two that fit a place comes first. */
import type { ArticleNode, DraftOnlyNode } from '#lib/text/description'
import { blockquote } from '#lib/text/nodes/blockquote'
import { bulletList } from '#lib/text/nodes/bullet-list'
import { doc } from '#lib/text/nodes/doc'
import { document } from '#lib/text/nodes/document'
import { embed } from '#lib/text/nodes/embed'
import { factBox } from '#lib/text/nodes/fact-box'
import { gallery } from '#lib/text/nodes/gallery'
import { galleryPicture } from '#lib/text/nodes/gallery-picture'
import { hardBreak } from '#lib/text/nodes/hard-break'
import { heading } from '#lib/text/nodes/heading'
import { headline } from '#lib/text/nodes/headline'
import { horizontalRule } from '#lib/text/nodes/horizontal-rule'
import { image } from '#lib/text/nodes/image'
import { listItem } from '#lib/text/nodes/list-item'
import { orderedList } from '#lib/text/nodes/ordered-list'
import { paragraph } from '#lib/text/nodes/paragraph'
import { pullQuote } from '#lib/text/nodes/pull-quote'
import { sound } from '#lib/text/nodes/sound'
import { standfirst } from '#lib/text/nodes/standfirst'
import { table } from '#lib/text/nodes/table'
import { tableCaption } from '#lib/text/nodes/table-caption'
import { tableCell } from '#lib/text/nodes/table-cell'
import { tableRow } from '#lib/text/nodes/table-row'
import { tableRows } from '#lib/text/nodes/table-rows'
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
  image,
  gallery,
  galleryPicture,
  sound,
  document,
  table,
  tableCaption,
  tableRows,
  tableRow,
  tableCell,
  horizontalRule,
  hardBreak,
  text,
]

export const draftOnlyNodes: readonly DraftOnlyNode[] = []
