/** Which names have room on a map: none covers another one, or a circle. */
import { lineHeight, widthOf } from '#lib/charts/text-width'

export type Box = { x: number; y: number; width: number; height: number }

/** Lines from the top of the box, at `x` by their anchor */
export type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end'; lines: readonly string[] }

const gap = 4

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const isWithin = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height

function boxOf({ x, y, anchor, lines }: Label): Box {
  const width = Math.max(...lines.map(widthOf))
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left, y, width, height: lines.length * lineHeight }
}

/** Gives out room within a frame, first come, first served. `taken` is what stands there already. */
export function roomIn(frame: Box, taken: readonly Box[]) {
  const held = [...taken]
  /** The first of these labels that has room, which is then taken; null where none has. */
  return (labels: readonly Label[]): Label | null => {
    const found = labels.find((one) => {
      const box = boxOf(one)
      return isWithin(box, frame) && !held.some((other) => touch(box, other))
    })
    if (found) held.push(boxOf(found))
    return found ?? null
  }
}

/** Beside a circle, on its other side, below it and above it, with all lines, then with the first alone. */
export function labelsAround(
  { x, y, r }: { x: number; y: number; r: number },
  lines: readonly string[],
  first: 'start' | 'end',
): Label[] {
  const sides: ('start' | 'end')[] = first === 'start' ? ['start', 'end'] : ['end', 'start']
  const around = (some: readonly string[]): Label[] => {
    const height = some.length * lineHeight
    return [
      ...sides.map((anchor) => ({
        ...{ anchor, lines: some, y: y - height / 2 },
        x: anchor === 'start' ? x + r + gap : x - r - gap,
      })),
      { anchor: 'middle', lines: some, x, y: y + r + 2 },
      { anchor: 'middle', lines: some, x, y: y - r - 2 - height },
    ]
  }
  return [...around(lines), ...(lines.length > 1 ? around(lines.slice(0, 1)) : [])]
}
