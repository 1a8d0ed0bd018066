/** A place in a list that runs from the newest to the oldest piece: "before this one". */
export type Position = { at: Date; id: string }

const pattern = /^(-?[0-9a-z]{1,11})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
const latest = 8_640_000_000_000_000

export const cursorAt = ({ at, id }: Position) => `${at.getTime().toString(36)}-${id}`

/** Null for anything that no list of ours has given out: such a list begins at its top. */
export function positionOf(cursor: string | string[] | undefined): Position | null {
  const [, time = '', id = ''] = (typeof cursor === 'string' && pattern.exec(cursor)) || []
  const at = Number.parseInt(time, 36)
  return Math.abs(at) <= latest ? { at: new Date(at), id } : null
}

/** One page of a list that was asked for one item more than fits, and where the next one begins. */
export function pageOf<T>(items: readonly T[], size: number, placeOfItem: (item: T) => Position) {
  const shown = items.slice(0, size)
  const last = shown.at(-1)
  return { items: shown, next: last && items.length > size ? cursorAt(placeOfItem(last)) : null }
}
