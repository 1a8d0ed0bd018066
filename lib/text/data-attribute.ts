import type { Message } from '#lib/messages/message'
import { InvalidAttribute } from '#lib/text/invalid-attribute'

/** An attribute of a node that shows a file of the library. `name` is that of the element’s own, under which it is copied and pasted. */
export const dataAttribute = (
  name: string,
  read: (value: string) => unknown,
  { holds, why, needed = false }: { holds: (value: unknown) => boolean; why: Message; needed?: boolean },
) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = element.getAttribute(name)
    return value === null ? null : read(value)
  },
  renderHTML: () => ({}),
  validate: (value: unknown) => {
    if (value === null ? needed : !holds(value)) throw new InvalidAttribute(why)
  },
})
