import { expect, test } from 'vitest'
import { renditionsFor } from '#lib/media/renditions'

const widths = (width: number) => [...new Set(renditionsFor(width).map((one) => one.width))]

test.each([
  [200, [200]],
  [320, [320]],
  [900, [320, 640, 900]],
  [1920, [320, 640, 1280, 1920]],
  [4096, [320, 640, 1280, 1920]],
])('a picture %i wide is made %j wide, never wider than it is', (width, made) => {
  expect(widths(width)).toEqual(made)
})

test('each width is there for browsers of today and of before', () => {
  expect(renditionsFor(200).map(({ type }) => type)).toEqual(['image/webp', 'image/avif', 'image/jpeg'])
})
