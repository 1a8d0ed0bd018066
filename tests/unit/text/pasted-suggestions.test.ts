/** Words with open suggestions that are cut, copied, moved and pasted: what is text stays text, and what is suggested stays suggested. */
import { Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besideSuggestions } from '#lib/text/beside-suggestions'
import { copiedSuggestion, holdCopied, tokenOf } from '#lib/text/clipboard/copied-suggestions'
import { suggestedAsCounted, wordsOfSlice } from '#lib/text/copied'
import { draftSchema } from '#lib/text/draft-schema'
import { pastedIntoLine } from '#lib/text/headline-commands'
import type { TextNode } from '#lib/text/json'
import { withOwnSuggestions } from '#lib/text/pasted-suggestions'
import { asSuggestion } from '#lib/text/suggesting'
import { openSuggestions, suggestedRanges } from '#lib/text/suggestion-ranges'
import { withoutSuggestions } from '#lib/text/without-suggestions'
import { block, doc, say } from '#tests/support/texts'

const [ana, milan] = ['a', 'b'].map((letter) => `0192f000-0000-7000-8000-00000000000${letter}`) as [string, string]
const now = Date.parse('2026-11-27T12:00:00Z')
let parts = 0
const suggested = (kind: string, words: string, id: string, person = ana): TextNode => {
  parts += 1
  const part = parts.toString(16).padStart(8, '0')
  return { ...say(words), marks: [{ type: kind, attrs: { id, person, at: '2026-11-27T10:00Z', part, words } }] }
}
const [one, two] = ['1', '2'].map((digit) => `0192f000-0000-7000-8000-0000000000${digit}0`) as [string, string]

const stateOf = (...words: TextNode[]) =>
  EditorState.create({
    doc: draftSchema.nodeFromJSON(doc(block('headline'), block('standfirst'), block('paragraph', ...words))),
  })
const select = (state: EditorState, from: number, to = from) =>
  state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
const at = (state: EditorState, words: string): number => {
  let found = -1
  state.doc.descendants((node, place) => {
    const index = node.isTextblock ? node.textContent.indexOf(words) : -1
    if (index >= 0) found = place + 1 + index
  })
  return found
}
const cutFrom = (state: EditorState) => ({
  slice: suggestedAsCounted(state.selection.content(), state),
  state: state.apply(besideSuggestions(state.tr.deleteSelection())),
})
const paste = (tr: Transaction, slice: Slice, doc = tr.doc) =>
  tr
    .replaceSelection(withOwnSuggestions(slice, doc, { moving: false, now }))
    .setMeta('paste', true)
    .setMeta('uiEvent', 'paste')
const pasted = (state: EditorState, slice: Slice) => state.apply(besideSuggestions(paste(state.tr, slice)))
const standing = (state: EditorState) => withoutSuggestions(state.doc.toJSON() as TextNode)
const wordsOf = (node: TextNode): string => node.text ?? (node.content ?? []).map(wordsOf).join('')

test('a suggestion that is cut and pasted is the same one, at its new place', () => {
  const begun = stateOf(
    say('Ships '),
    suggested('insertion', 'waited ', one),
    suggested('deletion', 'left ', two),
    say('at noon.'),
  )
  const cut = cutFrom(select(begun, at(begun, 'waited'), at(begun, 'at noon')))
  expect(cut.state.doc.textContent).toBe('Ships at noon.')
  const state = pasted(select(cut.state, at(cut.state, 'Ships')), cut.slice)
  expect(openSuggestions(state.doc)).toMatchObject([
    { id: one, person: ana, inserted: 'waited ' },
    { id: two, person: ana, deleted: 'left ' },
  ])
  expect(wordsOf(standing(state))).toBe('left Ships at noon.')
})

test('half of a suggestion that is moved stays suggested, and so does the other half', () => {
  const begun = stateOf(say('Ships '), suggested('insertion', 'waited all day ', one), say('at noon.'))
  const cut = cutFrom(select(begun, at(begun, 'waited'), at(begun, 'all day')))
  const state = pasted(select(cut.state, at(cut.state, 'noon')), cut.slice)
  expect(state.doc.textContent).toBe('Ships all day at waited noon.')
  expect(wordsOf(standing(state))).toBe('Ships at noon.')
})

test('a copy of a suggestion is one of its own, by the same person, and each is decided by itself', () => {
  const begun = stateOf(say('Ships '), suggested('insertion', 'waited ', one, milan), say('at noon.'))
  const marked = select(begun, at(begun, 'waited'), at(begun, 'at noon'))
  const slice = suggestedAsCounted(marked.selection.content(), marked)
  const state = pasted(select(begun, at(begun, 'noon')), slice)
  const open = openSuggestions(state.doc)
  expect(open).toMatchObject([
    { id: one, person: milan, inserted: 'waited ' },
    { person: milan, inserted: 'waited ' },
  ])
  expect(new Set(open.map(({ id }) => id)).size).toBe(2)
  expect(wordsOf(standing(state))).toBe('Ships at noon.')
})

test('what a writer typed within a suggestion is text wherever it is pasted', () => {
  const mark = suggested('insertion', 'waited ', one).marks ?? []
  const begun = stateOf(say('Ships '), { ...say('waiXXted '), marks: mark }, say('at noon.'))
  expect(wordsOf(standing(begun))).toBe('Ships XXat noon.')
  const cut = cutFrom(select(begun, at(begun, 'wai'), at(begun, 'at noon')))
  const state = pasted(select(cut.state, at(cut.state, 'noon')), cut.slice)
  expect(wordsOf(standing(state))).toBe('Ships at XXnoon.')
})

test('where one suggests, what is pasted is one’s own insertion, without what is to go', () => {
  const begun = stateOf(
    say('Ships '),
    suggested('insertion', 'waited ', one, milan),
    suggested('deletion', 'left ', two, milan),
    say('at noon.'),
  )
  const marked = select(begun, at(begun, 'Ships'), at(begun, 'at noon'))
  const slice = suggestedAsCounted(marked.selection.content(), marked)
  const there = select(begun, at(begun, 'noon'))
  const tr = asSuggestion(there, paste(there.tr, slice), ana, new Date(now))
  const state = there.apply(tr ?? there.tr)
  expect(openSuggestions(state.doc).filter(({ person }) => person === ana)).toMatchObject([
    { inserted: 'Ships waited ' },
  ])
  expect(wordsOf(standing(state))).toBe('Ships left at noon.')
})

test('where one suggests, a paste of nothing but what is to go changes nothing', () => {
  const begun = stateOf(say('Ships '), suggested('deletion', 'left ', two, milan), say('at noon.'))
  const marked = select(begun, at(begun, 'left'), at(begun, 'at noon'))
  const slice = suggestedAsCounted(marked.selection.content(), marked)
  const there = select(begun, at(begun, 'noon'))
  const tr = asSuggestion(there, paste(there.tr, slice), ana, new Date(now))
  expect(tr?.docChanged).toBe(false)
})

test('into the headline goes what is suggested as what it is', () => {
  const begun = stateOf(say('Ships '), suggested('insertion', 'wait', one), suggested('deletion', 'leave', two))
  const cut = cutFrom(select(begun, at(begun, 'Ships'), at(begun, 'Ships') + 15))
  const there = select(cut.state, 1)
  const slice = withOwnSuggestions(cut.slice, there.doc, { moving: false, now })
  const tr = pastedIntoLine(there, slice)?.setMeta('paste', true)
  const state = there.apply(besideSuggestions(tr ?? there.tr))
  expect(state.doc.firstChild?.textContent).toBe('Ships waitleave')
  expect(wordsOf(standing(state))).toBe('Ships leave')
})

describe('what leaves with a copy', () => {
  const begun = stateOf(
    say('Ships '),
    suggested('insertion', 'waited ', one),
    suggested('deletion', 'left ', two),
    say('at noon.'),
  )
  const whole = begun.doc.slice(at(begun, 'Ships'), at(begun, 'noon') + 5)

  test('as plain text is what is text, or the suggestion where that is all', () => {
    expect(wordsOfSlice(whole)).toBe('Ships left at noon.')
    expect(wordsOfSlice(begun.doc.slice(at(begun, 'waited'), at(begun, 'left')))).toBe('waited ')
  })

  test('is a token in place of who suggests what, which tells nothing and stands for the last copy alone', () => {
    const held = holdCopied(whole, now)
    const [mark] = whole.content.child(1).marks
    const token = mark ? tokenOf(mark) : ''
    expect(token).not.toContain(ana)
    expect(copiedSuggestion(token, 'insertion')).toEqual(mark?.attrs)
    expect(copiedSuggestion(token, 'deletion')).toBeNull()
    expect(held.size).toBe(2)
    holdCopied(Slice.empty, now)
    expect(copiedSuggestion(token, 'insertion')).toBeNull()
    expect(copiedSuggestion('', 'insertion')).toBeNull()
  })
})

test('however stretches are cut and pasted, text stays text, and what is to come or to go stays so', () => {
  const letters = (from: number, count: number) =>
    String.fromCodePoint(...Array.from({ length: count }, (_, nth) => 0x4e00 + from + nth))
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('text', 'insertion', 'deletion'), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
      (runs, moves) => {
        let next = 0
        const fates = new Map<string, string>()
        const words = runs.map(([kind, count], nth) => {
          const said = letters(next, count)
          next += count
          for (const letter of said) fates.set(letter, kind)
          return kind === 'text' ? say(said) : suggested(kind, said, `0192f000-0000-7000-8000-0000000001${nth}0`)
        })
        let state = stateOf(...words)
        const start = state.doc.content.size - next - 1
        for (const [from, length, to] of moves) {
          const first = start + (from % next)
          const last = Math.min(start + next, first + 1 + (length % 12))
          const cut = cutFrom(select(state, first, last))
          const end = cut.state.doc.content.size - 1
          state = pasted(select(cut.state, start + (to % (end - start + 1))), cut.slice)
        }
        const found = new Map<string, string>([...state.doc.textContent].map((letter) => [letter, 'text']))
        for (const range of suggestedRanges(state.doc))
          for (const letter of range.letters) found.set(letter, range.kind)
        expect(found).toEqual(fates)
      },
    ),
    { numRuns: 400 },
  )
})
