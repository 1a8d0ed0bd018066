/** What a paste brought and the text does not take, for one sentence about it. */

export type LeftOutKind =
  | 'pictures'
  | 'recordings'
  | 'embeds'
  | 'drawings'
  | 'formulas'
  | 'comments'
  | 'deletions'
  | 'suggestions'
  | 'fields'
  | 'menus'
  | 'links'
  | 'nestedTables'
  | 'largeTables'
export type LeftOut = ReadonlyMap<LeftOutKind, number>
/** Counts one, or so many more. */
export type Count = (kind: LeftOutKind, more?: number) => void

export function counting(): { leftOut: LeftOut; count: Count } {
  const leftOut = new Map<LeftOutKind, number>()
  return {
    leftOut,
    count: (kind, more = 1) => {
      if (more > 0) leftOut.set(kind, (leftOut.get(kind) ?? 0) + more)
    },
  }
}
