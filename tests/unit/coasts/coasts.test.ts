import { describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { clipped } from '#lib/coasts/clip'
import { coastsAround } from '#lib/coasts/queries'
import { world } from '#lib/coasts/world'
import { isSmallEnough, outlineIn } from '#lib/text/map-outline'

const reporter: Actor = {
  ...{ personId: 'me', name: 'Me', role: 'reporter', deskIds: [] },
  ...{ language: null, credential: null },
}
const around = async (places: [longitude: number, latitude: number][], borders = false) => {
  const outline = outlineIn(
    await coastsAround(reporter, {
      places: places.map(([longitude, latitude]) => ({ longitude, latitude })),
      borders,
    }),
  )
  if (!outline) throw new Error('No text would hold it.')
  return outline
}

describe('the coasts around some places', () => {
  test.each<[string, [number, number][]]>([
    ['of one island', [[14.4, 35.9]]],
    [
      'of a sea',
      [
        [12.5, 41.9],
        [23.7, 38],
      ],
    ],
    [
      'of the whole world',
      [
        [-170, -50],
        [0, 70],
        [170, 0],
      ],
    ],
    [
      'on both sides of the date line',
      [
        [178.4, -18.1],
        [-171.8, -13.8],
      ],
    ],
    ['at a pole', [[0, -90]]],
  ])('%s are as a text may hold them', async (_, places) => {
    const { beneath, regions } = await around(places)
    expect(regions).toEqual([])
    expect(beneath.length).toBeGreaterThan(0)
    expect(isSmallEnough({ beneath, regions })).toBe(true)
  })

  test('end where nobody looks', async () => {
    const { beneath } = await around([
      [12.5, 41.9],
      [13.5, 42.9],
    ])
    const longitudes = beneath.flatMap((ring) => ring.filter((_, at) => at % 2 === 0))
    expect(Math.min(...longitudes)).toBeGreaterThan(7)
    expect(Math.max(...longitudes)).toBeLessThan(19)
  })

  test('have borders only where they are asked for', async () => {
    const places: [number, number][] = [
      [6, 46],
      [9, 48],
    ]
    const [land, countries] = [await around(places), await around(places, true)]
    expect(land.beneath).toHaveLength(1)
    expect(countries.beneath.length).toBeGreaterThan(4)
  })

  test('are none in the middle of an ocean, which is said', async () => {
    await expect(around([[-140, -35]])).rejects.toThrow('no coast near these places')
  })

  test.each([
    ['no place', []],
    ['a place beyond the pole', [{ longitude: 0, latitude: 91 }]],
    ['words', [{ longitude: 'x', latitude: 0 }]],
    ['too many places', Array.from({ length: 61 }, () => ({ longitude: 0, latitude: 0 }))],
  ])('are refused for %s', async (_, places) => {
    await expect(coastsAround(reporter, { places: places as never, borders: false })).rejects.toThrow()
  })
})

test('what is cut stays on both sides of the date line', () => {
  const land = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [170, 0],
        [170, 10],
        [-170, 10],
        [-170, 0],
        [170, 0],
      ],
    ],
  }
  const rings = clipped(land, [180, 5], [5, 3])
  const flat = rings.flat()
  expect(flat.filter((_, at) => at % 2 === 0).every((longitude) => Math.abs(longitude) >= 174.9)).toBe(true)
  expect(flat.filter((_, at) => at % 2 === 1).every((latitude) => latitude > 1.9 && latitude < 8.1)).toBe(true)
})

test.each(['land', 'countries'] as const)('the %s of the world are decoded once', async (what) => {
  expect(await world(what, 'small')).toBe(await world(what, 'small'))
  expect(await world(what, 'large')).not.toBe(await world(what, 'small'))
})
