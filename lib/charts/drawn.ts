/** A drawing as plain data, of which the page makes React elements and the editor elements of its own. */

/** Names as SVG spells them. No styles: colours and type come by class, so that the policy of the page, dark mode and print hold. */
export type DrawnAttributes = {
  readonly [name in
    | 'class'
    | 'cx'
    | 'cy'
    | 'd'
    | 'direction'
    | 'fill'
    | 'height'
    | 'id'
    | 'patternUnits'
    | 'r'
    | 'transform'
    | 'viewBox'
    | 'width'
    | 'x'
    | 'x1'
    | 'x2'
    | 'y'
    | 'y1'
    | 'y2']?: string | number
}

export type DrawnTag = 'circle' | 'defs' | 'g' | 'line' | 'path' | 'pattern' | 'rect' | 'svg' | 'text'

/** An element, its attributes, and what is in it. */
export type Drawn = readonly [DrawnTag, DrawnAttributes, ...(Drawn | string)[]]

/** To a tenth of a pixel */
export const rounded = (value: number): number => Math.round(value * 10) / 10
