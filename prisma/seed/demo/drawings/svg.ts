/** Parts of drawings. Everything is 1280 by 853, in SVG’s own units, and comes out the same each time. */
import { type Chance, chance } from '../../chance.ts'

export const width = 1280
export const height = 853

export type Point = readonly [x: number, y: number]

export const svg = (...parts: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`

const n = (value: number) => String(Math.round(value * 10) / 10)

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = ''): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`

export const circle = ([x, y]: Point, r: number, fill: string, more = ''): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`

const through = (points: readonly Point[]) => points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')

export const shape = (points: readonly Point[], fill: string, more = ''): string =>
  `<polygon points="${through(points)}" fill="${fill}" ${more}/>`

export const line = (points: readonly Point[], stroke: string, thick: number, more = ''): string =>
  `<polyline points="${through(points)}" fill="none" stroke="${stroke}" stroke-width="${n(thick)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`

/** From top to bottom of the whole picture, or of a part of it. */
export function fading(id: string, colours: readonly string[], y = 0, h = height): string {
  const stops = colours.map((colour, at) => `<stop offset="${at / (colours.length - 1)}" stop-color="${colour}"/>`)
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>${rect(0, y, width, h, `url(#${id})`)}`
}

/** A broken line from left to right around `y`: midpoints are moved, half as far each time. */
export function ridge(random: Chance, y: number, height: number, steps = 6): Point[] {
  let points: Point[] = [
    [0, y + (random.next() - 0.5) * height],
    [width, y + (random.next() - 0.5) * height],
  ]
  let far = height
  for (let step = 0; step < steps; step++) {
    points = points.flatMap((point, at): Point[] => {
      const after = points[at + 1]
      if (!after) return [point]
      return [point, [(point[0] + after[0]) / 2, (point[1] + after[1]) / 2 + (random.next() - 0.5) * far]]
    })
    far /= 2
  }
  return points
}

/** Everything under a line from left to right. */
export const under = (top: readonly Point[], fill: string): string =>
  shape([...top, [width, height], [0, height]], fill)

export const seeded = chance
