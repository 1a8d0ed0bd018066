import { expect, test } from 'vitest'
import { asStored, asTyped, beingMentioned, mentionedIn, namesFor, partsOf } from '#lib/comments/mentions'

const [osric, ilse, ilseMarie] = [
  { id: '0192f000-0000-7000-8000-000000000001', name: 'Osric Quill' },
  { id: '0192f000-0000-7000-8000-000000000002', name: 'Ilse Lind' },
  { id: '0192f000-0000-7000-8000-000000000003', name: 'Ilse Lindqvar' },
]
const people = [osric, ilse, ilseMarie]

test('a mention is kept as an id and shown by the name that somebody has now', () => {
  const stored = asStored('See @Osric Quill, and @Ilse Lindqvar.', people)
  expect(stored).toBe(`See @[${osric.id}], and @[${ilseMarie.id}].`)
  expect(mentionedIn(stored)).toEqual([osric.id, ilseMarie.id])
  expect(asTyped(stored, [{ ...osric, name: 'Osric Vane' }, ilseMarie], 'somebody')).toBe(
    'See @Osric Vane, and @Ilse Lindqvar.',
  )
  expect(asTyped(stored, [ilseMarie], 'somebody')).toBe('See @somebody, and @Ilse Lindqvar.')
})

test('of two names of which one begins with the other, the longer is meant', () => {
  expect(mentionedIn(asStored('@Ilse Lindqvar and @Ilse Lind', people))).toEqual([ilseMarie.id, ilse.id])
})

test('only who was picked is mentioned, and an address of mail is words', () => {
  expect(asStored('@Osric Quill, desk@paper.example', [])).toBe('@Osric Quill, desk@paper.example')
  expect(mentionedIn('@[nobody] @Osric')).toEqual([])
})

test('a comment is its words and its mentions, one after the other, line breaks as they are', () => {
  expect(partsOf(`One\n@[${osric.id}]!`, people, 'somebody')).toEqual([
    { words: 'One\n', personId: null },
    { words: '@Osric Quill', personId: osric.id },
    { words: '!', personId: null },
  ])
})

test.each([
  ['@', { words: '', from: 0 }],
  ['See @os', { words: 'os', from: 4 }],
  ['See @Osric Q', { words: 'Osric Q', from: 4 }],
  ['See (@os', { words: 'os', from: 5 }],
  ['desk@os', null],
  ['See @Osric Quill ', null],
  ['no name', null],
])('in “%s” this is being named: %o', (typed, named) => {
  expect(beingMentioned(typed, typed.length)).toEqual(named)
})

test('names are offered by the beginning of any of their parts, however they are spelt, whole ones first', () => {
  const more = [{ id: 'x', name: 'Maria Ilsen' }, ...people, { id: 'y', name: 'Élodie Íle' }]
  expect(namesFor(more, 'ils', 9).map(({ name }) => name)).toEqual(['Ilse Lind', 'Ilse Lindqvar', 'Maria Ilsen'])
  expect(namesFor(more, 'elo', 9).map(({ name }) => name)).toEqual(['Élodie Íle'])
  expect(namesFor(more, '', 2)).toHaveLength(2)
})
