/** Makes outlines as small as they may be, by moving every position to the nearest of a grid. */
import { isOnEarth, isSmallEnough, type MapOutline, mostDecimals, type Ring, ringsOf } from '#lib/text/map-outline'

/** So many steps across are finer than a column of text is in pixels, so many are coarse enough to be seen. */
const [finest, coarsest] = [1500, 120]

/**
 * The outline on the finest grid on which it is small enough; null where even the coarsest leaves too much. Positions that two regions share
 * come to the same place, so that no gap opens between them, whichever order they stand in.
 */
export function onGrid(outline: MapOutline): MapOutline | null {
  const span = spanOf(ringsOf(outline))
  for (const step of stepsFor(span)) {
    const snapped = {
      beneath: snappedRings(outline.beneath, step),
      regions: outline.regions.map(({ name, rings }) => ({ name, rings: snappedRegion(rings, step) })),
    }
    if (isSmallEnough(snapped)) return snapped
  }
  return null
}

function spanOf(rings: readonly Ring[]): number {
  const bounds = [0, 1].map((offset) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const ring of rings)
      for (let at = offset; at < ring.length; at += 2) {
        least = Math.min(least, ring[at] ?? least)
        most = Math.max(most, ring[at] ?? most)
      }
    return most - least
  })
  return Math.max(...bounds)
}

/** 1, 2 or 5 by a power of ten, in degrees: numbers that are short to write. */
function stepsFor(span: number): number[] {
  const steps = Array.from({ length: 3 * (mostDecimals + 2) }, (_, at) => {
    const step = ([1, 2, 5][at % 3] ?? 1) * 10 ** (Math.floor(at / 3) - mostDecimals)
    return Number(step.toFixed(mostDecimals))
  })
  const first = steps.findIndex((step) => step >= span / finest)
  return steps.slice(Math.max(0, first)).filter((step, at) => at === 0 || step <= span / coarsest)
}

/** Those of which something is left. */
const snappedRings = (rings: readonly Ring[], step: number): number[][] =>
  rings.map((ring) => snappedRing(ring, step)).filter((ring) => ring !== null)

/** Null where nothing is left of it. */
function snappedRing(ring: Ring, step: number): number[] | null {
  const kept: number[] = []
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const [x, y] = [snapped(ring[at] ?? 0, step, 180), snapped(ring[at + 1] ?? 0, step, 90)]
    if (x !== kept.at(-2) || y !== kept.at(-1)) kept.push(x, y)
  }
  while (kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1)) kept.length -= 2
  return kept.length >= 6 ? kept : null
}

const snapped = (degrees: number, step: number, most: number): number => {
  const value = Number((Math.round(degrees / step) * step).toFixed(mostDecimals))
  // Without the sign of a zero, which JSON does not know
  return Math.min(most, Math.max(-most, value)) + 0
}

/** A region smaller than the grid stays there as a dot, since the figures name it. */
function snappedRegion(rings: readonly Ring[], step: number): number[][] {
  const kept = snappedRings(rings, step)
  return kept.length > 0 ? kept : [dotAt(rings[0] ?? [0, 0], step)]
}

function dotAt([longitude = 0, latitude = 0]: Ring, step: number): number[] {
  const [x, y] = [snapped(longitude, step, 180), snapped(latitude, step, 90)]
  const right = isOnEarth(x + step, y) ? snapped(x + step, step, 180) : snapped(x - step, step, 180)
  const above = isOnEarth(x, y + step) ? snapped(y + step, step, 90) : snapped(y - step, step, 90)
  return [x, y, right, y, x, above]
}
