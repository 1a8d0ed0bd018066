import { expect, test } from 'vitest'
import { typeOfName } from '#lib/media/extensions'

test('a name says what is served, and only what is stored is', () => {
  expect(typeOfName('0a.avif')).toBe('image/avif')
  for (const name of ['0a.svg', '0a.html', '0a', '0a.', 'avif']) expect(typeOfName(name), name).toBe(null)
})
