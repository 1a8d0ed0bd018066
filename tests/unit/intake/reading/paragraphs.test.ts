import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '#lib/intake/reading/paragraphs'

const wrapped = `The pilots of the harbour stopped work on Monday, and nobody could say
how long the strike would last. The ministry, which had asked for talks,
said nothing.

By evening the ferries lay still. “We have waited for two years,” said
one of the pilots, who did not want to see his name in print.`

describe('paragraphs', () => {
  test('are parted by empty lines', () => {
    expect(paragraphsOf('One.\n\n \n\nTwo.\n').paragraphs).toEqual(['One.', 'Two.'])
  })

  test('are lines where no line is empty', () => {
    expect(paragraphsOf('One is short.\nTwo is short.').paragraphs).toEqual(['One is short.', 'Two is short.'])
  })

  test('are put together where lines were broken at a fixed width, and that is said', () => {
    const { paragraphs, notes } = paragraphsOf(wrapped)
    expect(paragraphs).toEqual(wrapped.split('\n\n').map((paragraph) => paragraph.replaceAll('\n', ' ')))
    expect(notes).toHaveLength(1)
  })

  test('keep a headline and a byline apart from broken lines under them', () => {
    const { paragraphs } = paragraphsOf(`Pilots stop work in Port Selm\nBy Ana Kordel\n${wrapped}`)
    expect(paragraphs.slice(0, 2)).toEqual(['Pilots stop work in Port Selm', 'By Ana Kordel'])
    expect(paragraphs).toHaveLength(4)
  })

  test('keep the lines of a list or a verse', () => {
    const list = 'Ships\nBoats\nFerries'
    expect(paragraphsOf(list).paragraphs).toEqual(['Ships', 'Boats', 'Ferries'])
  })

  test('have single spaces, and keep those that do not break', () => {
    expect(paragraphsOf('  10\u00a0km \t  north  ').paragraphs).toEqual(['10\u00a0km north'])
  })
})
