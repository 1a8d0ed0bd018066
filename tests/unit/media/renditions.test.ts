import { expect, test } from 'vitest'
import { typeOfName } from '#lib/media/extensions'
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

test('a name says what is served, and only what is stored is', () => {
  expect(typeOfName('0a.avif')).toBe('image/avif')
  for (const name of ['0a.svg', '0a.html', '0a', '0a.', 'avif']) expect(typeOfName(name), name).toBe(null)
})
