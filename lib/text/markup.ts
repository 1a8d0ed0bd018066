/** A neutral description of elements, from which lib/text/render makes React elements and HTML strings alike. */

/** Every element but those that run code, embed pages or change the document. */
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

/** Of a stored node or mark, as it was found: nothing in them is checked. */
export type Attributes = Readonly<Record<string, unknown>>
