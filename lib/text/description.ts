/** The description of a node or a mark: its Tiptap extension and all that other code has to know about it, in one file. */
import type { Mark, Node } from '@tiptap/core'
import type { TextChart } from '#lib/text/chart'
import type { Card } from '#lib/text/embeds/embed'
import type { TextGallery } from '#lib/text/gallery'
import type { TextNode } from '#lib/text/json'
import type { Attributes, Markup, Structure } from '#lib/text/markup'
import type { TextMedia } from '#lib/text/media'
import type { TextPicture } from '#lib/text/picture'

/** How a node is put in order when people who write at once have left it where the schema does not allow it (lib/text/repair). */
export type RepairRole =
  /** The whole text */
  | 'root'
  /** Words without marks, once at the head of the text, in the order of lib/text/nodes/all; a second one becomes a paragraph */
  | 'head'
  /** Holds words: keeps them, and gives away blocks that got into it */
  | 'textblock'
  /** Holds blocks, and goes with the last of them */
  | 'container'
  /** Holds items and nothing else, and goes with the last of them */
  | 'list'
  /** Holds blocks, within a list alone */
  | 'item'
  /** Stands beside blocks and holds nothing */
  | 'leaf'
  /** Holds a caption and rows, and goes with the last cell */
  | 'table'
  /** Holds words, within a table alone */
  | 'caption'
  /** Holds rows, within a table alone */
  | 'rows'
  /** Holds cells, as many as the others of its table */
  | 'row'
  /** Holds words, within a row alone */
  | 'cell'
  /** Holds pictures of a gallery and nothing else, in the order of their ranks, and goes with the last of them */
  | 'gallery'
  /** Holds nothing, within a gallery alone */
  | 'slide'
  /** Stands among words and holds nothing */
  | 'inline'
  /** The words themselves */
  | 'text'

/**
 * How a node reads without mark-up: as a paragraph of its own, as its content does, as a line for each part, as parts in one line, or in
 * these words.
 */
export type PlainText =
  | 'paragraph'
  | 'content'
  | 'lines'
  | 'row'
  | ((attributes: Attributes, content: readonly TextNode[]) => string)

type NodeBase = {
  /** Its attributes with their checks, its place, the editor's element, and the HTML that becomes it when pasted */
  extension: Node
  repair: RepairRole
  /** The node that a pasted one becomes, where there may be no second one of its kind */
  pastedAs?: { type: string; attributes?: Attributes }
}

type MarkBase = {
  extension: Mark
  /** The id of the record of this article that the mark stands for. Pasted from an article that has no such record, it goes. */
  recordId?: (attributes: Attributes) => string
}

/** Null: its content is shown as it is. */
type Shown = { markup: ((attributes: Attributes) => Markup) | null }

/** A node that is a card wherever it is shown, which says of a provider's thing what it is. Null for attributes that name none. */
type ShownAsCard = { card?: (attributes: Attributes) => Card | null }

/** A node that is a picture of the library wherever it is shown. Null for attributes that name no file. */
type ShownAsPicture = { picture?: (attributes: Attributes) => TextPicture | null }

/** A node that is a gallery wherever it is shown. */
type ShownAsGallery = { gallery?: (node: TextNode) => TextGallery }

/** A node that is a recording or a document of the library wherever it is shown. Null for attributes that name no file. */
type ShownAsMedia = { media?: (attributes: Attributes) => TextMedia | null }

/**
 * A part of drafts that articles do not have: it never reaches a revision, page, feed or hash (lib/text/article-from-draft).
 * `unwrap` keeps the words in it, `drop` takes them out with it.
 */
export type DraftOnly = { inArticle: 'unwrap' | 'drop' }

export type ArticleNode = NodeBase &
  Shown &
  ShownAsCard &
  ShownAsPicture &
  ShownAsGallery &
  ShownAsMedia & {
    plain: PlainText
    /** Its words that are read with the text and counted as such, where those are not all that it has in plain text */
    readAlong?: (attributes: Attributes) => string
    /** In place of `markup` where that does not do; `markup` is then what it is without its parts */
    structure?: (node: TextNode) => Structure
    /** Null where it is shown as itself; else the chart that readers get, with itself beside it */
    chart?: (node: TextNode) => TextChart | null
    /** Its own name, or nothing, where it may be wider than the page and is moved within a frame */
    framed?: (node: TextNode) => string
  }
export type ArticleMark = MarkBase & Shown
export type DraftOnlyNode = NodeBase & DraftOnly
/** `inHeads`: drafts may have it in headline and standfirst too, which take no other marks. */
export type DraftOnlyMark = MarkBase & DraftOnly & { inHeads?: true }
