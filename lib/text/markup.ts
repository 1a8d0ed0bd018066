/** A neutral description of elements, from which lib/text/render makes React elements and HTML strings alike. */

import type { TextNode } from '#lib/text/json'

/** Every element but those that run code, embed pages or change the document. */
export type Tag = Exclude<
  keyof HTMLElementTagNameMap,
  'base' | 'embed' | 'iframe' | 'link' | 'meta' | 'object' | 'script' | 'style' | 'template'
>

/** Names as HTML spells them. Addresses among them are checked where they are rendered. */
export type MarkupAttributes = {
  readonly [name in
    | 'alt'
    | 'cite'
    | 'colspan'
    | 'dir'
    | 'height'
    | 'href'
    | 'lang'
    | 'rel'
    | 'rowspan'
    | 'scope'
    | 'src'
    | 'start'
    | 'title'
    | 'width']?: string | number
}

/** As ProseMirror's DOMOutputSpec: an element, its attributes, and what is in it. `0` is the place of the node's content. */
export type Markup = readonly [Tag, MarkupAttributes, ...(Markup | 0)[]]

/** The same where the elements depend on what a node holds: parts of the node itself stand in it, to be rendered in their places. */
export type Structure = readonly [Tag, MarkupAttributes, ...(Structure | TextNode)[]]

/** Of a stored node or mark, as it was found: nothing in them is checked. */
export type Attributes = Readonly<Record<string, unknown>>
