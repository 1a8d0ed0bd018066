import { describe, expect, test } from 'vitest'
import { subheadsIn } from '#lib/intake/reading/subheads'
import { english } from '#tests/support/english'

const text = 'The pilots of the harbour stopped work on Monday, and nobody could say how long it would last.'
const kinds = (paragraphs: string[]) =>
  subheadsIn(paragraphs)
    .blocks.map(({ kind }) => (kind === 'heading' ? 'h' : 'p'))
    .join('')

describe('subheads', () => {
  test.each([
    ['a short line between paragraphs', [text, 'What the Pilots Want', text], 'php'],
    ['in small letters too', [text, 'What the pilots want', text], 'php'],
    ['before the first paragraph', ['What the pilots want', text], 'hp'],
    ['in another script', [text, 'ماذا يريد المرشدون', `${text} ${text}`], 'php'],
  ])('%s is one', (_, paragraphs, wanted) => {
    expect(kinds(paragraphs)).toBe(wanted)
  })

  test.each([
    ['a short sentence', [text, 'Nobody came.', text]],
    ['a line that leads to what follows', [text, 'The pilots want:', text]],
    ['the last line', [text, 'What the pilots want']],
    ['a list', [text, 'Ships', 'Boats', 'Ferries', 'The rest of it, said Ana Kordel']],
    ['an item of a list', [text, '- What the pilots want', text]],
    ['an address', [text, 'See https://harbour.example/pilots', text]],
    ['a line that goes on in small letters', [text, 'and nobody came', text]],
    ['a line of a hundred and more letters', [text, 'What the pilots want '.repeat(6).trim(), text]],
  ])('%s is none', (_, paragraphs) => {
    expect(kinds(paragraphs)).toBe('p'.repeat(paragraphs.length))
  })

  test('the last of several short lines is one no more than the others', () => {
    expect(kinds([text, 'Ships', 'Boats', text])).toBe('pppp')
  })

  test('marked ones lose their mark', () => {
    expect(subheadsIn([text, '## And now?', text]).blocks[1]).toEqual({ kind: 'heading', text: 'And now?' })
  })

  test('a short question between paragraphs is one', () => {
    expect(subheadsIn([text, 'What do the pilots want?', text]).blocks[1]?.kind).toBe('heading')
  })

  test('the questions of an interview are none, and that is said', () => {
    const asked = ['Why now?', text, 'Who pays?', text, 'What next?', text]
    const { blocks, notes } = subheadsIn([text, ...asked])
    expect(blocks.map(({ kind }) => kind)).not.toContain('heading')
    expect(notes.map(english)[0]).toContain('“Why now?” stands alone')
  })

  test('nothing above the first paragraph is one', () => {
    expect(subheadsIn(['Harbour', text, 'The pilots', text], [], 1).blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ])
  })
})
