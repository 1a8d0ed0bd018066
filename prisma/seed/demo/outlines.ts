/** Outlines of countries that are nowhere, for the maps of the demo newsroom: out in an ocean, where nobody’s border is. */
import { outlineText } from '#lib/text/map-outline'
import { type Chance, chance } from '../chance.ts'

type Position = readonly [longitude: number, latitude: number]

/** A coast with bays in the west, a border in the east; an island before it. */
const mainland: Position[] = [
  ...([
    [-31.2, 46.1],
    [-30.6, 46.3],
    [-29.1, 46.25],
    [-27.4, 45.6],
    [-27.15, 44.2],
    [-27.5, 43.1],
  ] as const),
  ...([
    [-27.2, 41.9],
    [-28.1, 41.2],
    [-29.2, 40.95],
    [-29.9, 41.15],
    [-30.35, 40.9],
    [-30.8, 41.3],
  ] as const),
  ...([
    [-30.55, 41.75],
    [-30.9, 42.05],
    [-31.3, 42],
    [-31.55, 42.4],
    [-31.25, 42.8],
    [-30.75, 42.95],
  ] as const),
  ...([
    [-30.6, 43.25],
    [-30.95, 43.5],
    [-31.4, 43.45],
    [-31.8, 43.75],
    [-31.7, 44.2],
    [-32.05, 44.5],
  ] as const),
  ...([
    [-31.85, 44.85],
    [-31.35, 44.8],
    [-31.1, 45.05],
    [-31.45, 45.35],
    [-31.6, 45.75],
  ] as const),
]
const island: Position[] = [
  [-32.6, 43],
  [-32.35, 43.15],
  [-32.2, 42.95],
  [-32.4, 42.75],
]

/** Every side broken in the middle, a little off it, as often as that. */
function rugged(ring: readonly Position[], luck: Chance, times: number): readonly Position[] {
  if (times === 0) return ring
  const broken = ring.flatMap(([x, y], at): Position[] => {
    const [toX, toY] = ring[(at + 1) % ring.length] ?? [x, y]
    const off = (luck.next() - 0.5) * 0.45
    return [
      [x, y],
      [(x + toX) / 2 + (toY - y) * off, (y + toY) / 2 - (toX - x) * off],
    ]
  })
  return rugged(broken, luck, times - 1)
}

const ring = (positions: readonly Position[], seed: number): number[] =>
  rugged(positions, chance(seed), 3).flatMap((position) => position.map((degrees) => Number(degrees.toFixed(3))))

export const outlines: Readonly<Record<string, string>> = {
  maravia: outlineText({
    beneath: [],
    regions: [{ name: 'Maravia', rings: [ring(mainland, 31), ring(island, 7)] }],
  }),
}
