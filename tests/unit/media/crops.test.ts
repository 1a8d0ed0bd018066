import { expect, test } from 'vitest'
import { type Crop, type CropName, cropKey, cropNames, rectangleIn, rectangleOf } from '#lib/media/crops'
import { renditionsOfCrops } from '#lib/media/renditions'

const middle = { x: 500, y: 500, size: 1000 }

test.each<[CropName, Crop, [number, number], string]>([
  ['1:1', middle, [900, 600], '1:1 150,0,600,600'],
  ['16:9', middle, [900, 600], '16:9 0,47,900,506'],
  ['16:9', { ...middle, y: 0 }, [900, 600], '16:9 0,0,900,506'],
  ['3:2', middle, [900, 600], '3:2 0,0,900,600'],
  ['4:3', { x: 1000, y: 1000, size: 500 }, [900, 600], '4:3 500,300,400,300'],
  ['1:1', middle, [400, 4000], '1:1 0,1800,400,400'],
  ['16:9', { x: 1000, y: 1000, size: 200 }, [1, 1], '16:9 0,0,1,1'],
])('%s with its middle at %j of a picture of %j is “%s”', (name, crop, [width, height], key) => {
  const part = rectangleOf(name, crop, { width, height })
  expect(cropKey(name, part)).toBe(key)
  expect(rectangleIn(key)).toEqual(part)
})

test('no crop leaves its picture, whatever its size', () => {
  for (const name of cropNames)
    for (const [width, height] of [
      [1, 4096],
      [4096, 1],
      [33, 47],
      [4096, 2731],
    ] as const)
      for (const x of [0, 1, 333, 1000])
        for (const size of [200, 777, 1000]) {
          const part = rectangleOf(name, { x, y: 1000 - x, size }, { width, height })
          expect(part.left >= 0 && part.top >= 0 && part.width >= 1 && part.height >= 1).toBe(true)
          expect(part.left + part.width <= width && part.top + part.height <= height).toBe(true)
        }
})

test('the whole picture has no part, and what is no crop is a bug', () => {
  expect(rectangleIn('whole')).toBe(null)
  expect(() => rectangleIn('2:1')).toThrow('No crop')
})

test('what is made of a crop is never wider than the crop', () => {
  const wanted = renditionsOfCrops({ '1:1': middle }, { width: 900, height: 600 })
  expect([...new Set(wanted.map(({ width }) => width))]).toEqual([320, 600])
  expect(renditionsOfCrops({}, { width: 900, height: 600 })).toEqual([])
})
