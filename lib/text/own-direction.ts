/** The direction of a paragraph that is not its article's: an Arabic quotation in an English piece. Null is the article's. */
import type { Attribute } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import type { MarkupAttributes } from '#lib/text/markup'

export type Direction = 'ltr' | 'rtl'

const isDirection = (value: unknown): value is Direction => value === 'ltr' || value === 'rtl'

/** Only what the element says of itself: in the editor, what is around it is the article's own. */
function readFrom(element: HTMLElement): Direction | null {
  const dir = element.getAttribute('dir')?.toLowerCase()
  return isDirection(dir) ? dir : null
}

/** For `addAttributes` of a node that holds words. */
export const ownDirection: { dir: Attribute } = {
  dir: {
    default: null,
    parseHTML: readFrom,
    validate: (value: unknown) => {
      if (value !== null && !isDirection(value)) throw new InvalidAttribute(message('text.why.direction'))
    },
  },
}

/** For `markup`: nothing where the paragraph runs as its article does. */
export const directed = ({ dir }: Readonly<Record<string, unknown>>): MarkupAttributes =>
  isDirection(dir) ? { dir } : {}
