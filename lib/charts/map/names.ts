/** Places the labels of a map where they overlap neither each other nor what is drawn. */
import type { Drawn } from '#lib/charts/drawn'
import { type Box, type Label, roomIn } from '#lib/charts/map/room'
import { label, type Sheet } from '#lib/charts/sheet'
import { lineHeight } from '#lib/charts/text-width'

/** Of each list of labels the first that has room in the frame. What has none stands in the table. */
export function labelled(
  sheet: Sheet,
  wanted: readonly (readonly Label[])[],
  frame: Box,
  taken: readonly Box[],
): Drawn {
  const give = roomIn(frame, taken)
  // A map is not mirrored, whichever way its names are read.
  const unmirrored = { ...sheet, rtl: false }
  const drawn = wanted.flatMap((labels) => {
    const found = give(labels)
    if (!found) return []
    const { x, y, anchor, lines } = found
    return lines.map((words, at) =>
      label(unmirrored, x, y + 12.5 + at * lineHeight, words, anchor, at === 0 ? 'label' : 'value'),
    )
  })
  return ['g', { class: 'on-map' }, ...drawn]
}
