import { describe, expect, test } from 'vitest'
import { bylineIn } from '#lib/intake/reading/byline'
import { clutterOf } from '#lib/intake/reading/clutter'
import { readText } from '#lib/intake/reading/reading'

const text = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'

describe('a line of the opening', () => {
  test('with a name and a day in figures is a byline and a date', () => {
    expect(bylineIn('Ana Kordel, 20/08/2026')).toEqual({
      byline: { names: ['Ana Kordel'], words: 'Ana Kordel,' },
      rest: '20/08/2026',
    })
  })

  test.each(['Ana Kordel', 'Port Selm, on the quay', 'Ana kordel, 20/08/2026'])(
    'is no byline without both: %s',
    (line) => {
      expect(bylineIn(line)).toBeNull()
    },
  )

  test.each([
    'Check against delivery',
    'Es gilt das gesprochene Wort',
    'Seul le prononcé fait foi',
    'Ir a los comentarios',
    'حجم الخط',
    'Image source, Getty',
    'منبع تصویر، گتی',
    'ارسال به دوستان',
    'دوست کو بھیجیں',
  ])('that is a button or a note of a speech is not the piece: %s', (line) => {
    expect(clutterOf(line)).toBe('line')
  })

  test('with a name in capitals after its stop is a caption', () => {
    expect(clutterOf('The quay of Port Selm at dawn. ANA KORDEL')).toBe('caption')
    expect(clutterOf('The quay of Port Selm at dawn. Ana Kordel')).toBeNull()
  })

  test('above the byline is the headline, not what stands under the picture', () => {
    const lines = ['Pilots of Port Selm stop work', 'By Ana Kordel', 'Copy link', 'Empty boats at the quay', text]
    expect(readText(lines.join('\n'), { today: '2026-11-26' }).headline).toBe('Pilots of Port Selm stop work')
  })
})
