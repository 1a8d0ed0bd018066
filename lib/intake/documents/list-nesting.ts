/** Paragraphs that are points of lists, each with its level, as lists within lists. */
import type { TextNode } from '#lib/text/json'

export type Point = { level: number; ordered: boolean; start: number; node: TextNode }
/** A block, or a point of a list. */
export type Flat = { node: TextNode; point?: Omit<Point, 'node'> }

const deepest = 8

export function nestLists(blocks: readonly Flat[]): TextNode[] {
  const nested: TextNode[] = []
  let points: Point[] = []
  const close = () => {
    if (points.length > 0) nested.push(...listsOf(points))
    points = []
  }
  for (const { node, point } of blocks) {
    if (point) points.push({ ...point, level: Math.min(point.level, deepest), node })
    else {
      close()
      nested.push(node)
    }
  }
  close()
  return nested
}

/** Points that are deeper than the one before stand in it. */
function listsOf(points: readonly Point[]): TextNode[] {
  const lists: TextNode[] = []
  for (let at = 0; at < points.length; ) {
    const first = points[at] as Point
    let end = at + 1
    while (end < points.length && (points[end] as Point).level > first.level) end += 1
    const inner = end > at + 1 ? listsOf(points.slice(at + 1, end)) : []
    const item: TextNode = { type: 'listItem', content: [first.node, ...inner] }
    const type = first.ordered ? 'orderedList' : 'bulletList'
    const open = lists.at(-1)
    if (open?.type === type && open.content) open.content.push(item)
    else lists.push({ type, ...(first.ordered && { attrs: { start: first.start } }), content: [item] })
    at = end
  }
  return lists
}
