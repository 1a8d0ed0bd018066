import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { sentenceIn } from '#lib/messages/all'
import { citableAt } from '#lib/text/citable'
import { claimRange, claimsInDocument } from '#lib/text/claim-ranges'
import { draftSchema } from '#lib/text/draft-schema'

const id = '0192f000-0000-7000-8000-000000000001'
const claim = { type: 'claim', attrs: { id } }
const words = (text: string, ...marks: object[]) => ({ type: 'text', text, marks })
const doc = draftSchema.nodeFromJSON({
  type: 'doc',
  content: [
    { type: 'headline', content: [words('Harbour')] },
    { type: 'standfirst' },
    { type: 'paragraph', content: [words('Ships wait. Pilots went home.  Why?')] },
    {
      type: 'paragraph',
      content: [words('The port '), words('is ', claim), words('shut', { type: 'bold' }, claim), words(' now.')],
    },
  ],
})
const first = doc.child(0).nodeSize + doc.child(1).nodeSize + 1
const second = first + doc.child(2).nodeSize

const at = (from: number, to = from) =>
  citableAt(EditorState.create({ doc, selection: TextSelection.create(doc, from, to) }), 'en')

describe('citing', () => {
  test('takes the selected words, without the spaces at their ends', () => {
    expect(at(first + 5, first + 12)).toMatchObject({ kind: 'fresh', words: 'wait.' })
    expect(at(first + 11, first + 19)).toMatchObject({ kind: 'fresh', words: 'Pilots' })
  })
  test('without a selection takes the sentence, but not its full stop', () => {
    expect(at(first + 14)).toMatchObject({ kind: 'fresh', words: 'Pilots went home' })
    expect(at(first + 2)).toMatchObject({ kind: 'fresh', words: 'Ships wait' })
    expect(at(first + 35)).toMatchObject({ kind: 'fresh', words: 'Why' })
  })
  test('beside a claim takes what is left of the sentence', () => {
    expect(at(second + 20)).toMatchObject({ kind: 'fresh', words: 'now' })
    expect(at(second + 2)).toMatchObject({ kind: 'fresh', words: 'The port' })
  })
  test('in a claim means that claim, all of it', () => {
    expect(at(second + 13)).toMatchObject({ kind: 'claim', id, words: 'is shut' })
    expect(at(second + 9, second + 12)).toMatchObject({ kind: 'claim', id, words: 'is shut' })
  })
  test.each([
    ['in the headline', at(3), 'not in headline and standfirst'],
    ['over two paragraphs', at(first, second + 3), 'within one paragraph'],
    ['half in a claim', at(second + 2, second + 12), 'a claim already'],
    ['in nothing but spaces', at(first + 29, first + 31), 'Select the words'],
  ])('%s is not possible, and says why', (_, citable, why) => {
    expect(citable.kind === 'not' && sentenceIn('en', citable.why)).toContain(why)
  })
})

test('a claim in two stretches is one claim, in one place', () => {
  expect(claimsInDocument(doc)).toEqual([{ id, text: 'is shut' }])
  expect(claimRange(doc, id)).toEqual({ from: second + 9, to: second + 16 })
  expect(claimRange(doc, crypto.randomUUID())).toBeNull()
})

test('a claim says what the article would: words that somebody only suggests are none of it', () => {
  const of = { id: crypto.randomUUID(), person: crypto.randomUUID(), at: '2026-11-27T10:00Z', part: '00000001' }
  const insertion = { type: 'insertion', attrs: { ...of, words: 'closed for good' } }
  const suggested = draftSchema.nodeFromJSON({
    type: 'doc',
    content: [
      { type: 'headline' },
      { type: 'standfirst' },
      { type: 'paragraph', content: [words('is shut', claim), words('closed for good', claim, insertion)] },
    ],
  })
  expect(claimsInDocument(suggested)).toEqual([{ id, text: 'is shut' }])
})
