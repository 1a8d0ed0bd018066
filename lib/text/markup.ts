/** How a node or mark is shown, without saying by whom: React elements and HTML strings are both made from it. */

/** Elements that load, run or style nothing by themselves. */
export type Tag = Exclude<
  keyof HTMLElementTagNameMap,
  'base' | 'embed' | 'iframe' | 'link' | 'meta' | 'object' | 'script' | 'style' | 'template'
>

/** Only names that HTML and React spell alike. Addresses among them are checked where they are rendered. */
export type MarkupAttributes = {
  readonly [name in 'alt' | 'cite' | 'dir' | 'height' | 'href' | 'lang' | 'rel' | 'src' | 'start' | 'title' | 'width']?:
    | string
    | number
}

/** As ProseMirror's DOMOutputSpec: an element, its attributes, and what is in it. `0` is the place of the node's content. */
export type Markup = readonly [Tag, MarkupAttributes, ...(Markup | 0)[]]

/** Of a stored node or mark. They may be of an older or a hostile hand: check what you take from them. */
export type Attributes = Readonly<Record<string, unknown>>
