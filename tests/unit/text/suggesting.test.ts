/** What becomes of a change by somebody who suggests, in the editor's own words. */
import { toggleMark } from '@tiptap/pm/commands'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { besideSuggestions } from '#lib/text/beside-suggestions'
import { decideSuggestions } from '#lib/text/decide-suggestions'
import type { DraftText } from '#lib/text/json'
import { newId } from '#lib/text/new-id'
import { type NotSuggested, notSuggested } from '#lib/text/not-suggested'
import { repair } from '#lib/text/repair'
import { newPart } from '#lib/text/seal-suggestions'
import { shadowDocument } from '#lib/text/shadow-document'
import { minuteOf } from '#lib/text/suggested'
import { asSuggestion } from '#lib/text/suggesting'
import { align } from '#lib/text/suggestion-letters'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { writerOf } from '#tests/support/writer'

const [ada, ben] = ['0192f000-0000-7000-8000-00000000000a', '0192f000-0000-7000-8000-00000000000b'] as const

const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('The harbour was closed at noon.')),
  block('paragraph', say('Tugs lay idle.')),
) as unknown as DraftText

function begin() {
  const start = textToUpdate(text)
  const document = docFrom([start])
  const shadow = shadowDocument([start])
  const me = writerOf(document)
  /** Gives false where it can't be suggested. */
  const suggest = (change: (state: EditorState) => Transaction, person: string = ada) => {
    const out = asSuggestion(me.state(), change(me.state()), person, new Date(0))
    if (out) me.dispatch(out)
    return out !== null
  }
  const type = (words: string, person: string = ada) => {
    for (const letter of words) suggest(({ tr }) => tr.insertText(letter), person)
  }
  const erase = (letters: number, person: string = ada) => {
    for (let each = 0; each < letters; each += 1)
      suggest(({ tr, selection: { from, to } }) => tr.delete(from === to ? from - 1 : from, to), person)
  }
  const eraseSelected = (person: string = ada) => suggest(({ tr }) => tr.deleteSelection(), person)
  const article = () => JSON.stringify(articleFromDraft(validateDraft(repair(textOf(document)))))
  const open = () =>
    openSuggestions(me.state().doc).map(({ inserted, deleted, restyled }) => ({
      inserted,
      deleted,
      restyled: restyled.length,
    }))
  const decide = (decision: 'accept' | 'reject') =>
    decideSuggestions(document, new Set(openSuggestions(me.state().doc).map(({ id }) => id)), decision, ySyncPluginKey)
  const said = () => me.state().doc.textBetween(0, me.state().doc.content.size, '|')
  /** Whether the door takes what was done, and whether it finds the text itself changed */
  const door = () => {
    const taken = shadow.take(Y.encodeStateAsUpdate(document, Y.encodeStateVector(shadow.doc))) !== null
    return { taken, changedText: shadow.changedText() }
  }
  return { document, me, suggest, type, erase, eraseSelected, article, open, decide, said, door }
}
const before = begin().article()

describe('somebody who suggests', () => {
  test('types words that no article has, as one suggestion', () => {
    const { me, type, open, article, door, decide, said } = begin()
    me.goBehind('closed')
    type(' again')
    expect(open()).toEqual([{ inserted: ' again', deleted: '', restyled: 0 }])
    expect(article()).toBe(before)
    expect(door()).toEqual({ taken: true, changedText: false })
    decide('accept')
    expect(said()).toContain('The harbour was closed again at noon.')
    expect(door()).toEqual({ taken: true, changedText: true })
  })

  test('deletes words that stay until somebody takes that in', () => {
    const { me, erase, open, article, door, decide, said } = begin()
    me.goBehind('at noon')
    erase(8)
    expect(open()).toEqual([{ inserted: '', deleted: ' at noon', restyled: 0 }])
    expect(article()).toBe(before)
    expect(door()).toEqual({ taken: true, changedText: false })
    decide('accept')
    expect(said()).toContain('The harbour was closed.')
  })

  test('replaces words: both come in or go together', () => {
    const { me, type, open, decide, said, suggest } = begin()
    me.selectFrom('harbour')
    suggest(({ tr }) => tr.insertText('p'))
    type('ort')
    expect(open()).toEqual([{ inserted: 'port', deleted: 'harbour', restyled: 0 }])
    decide('accept')
    expect(said()).toContain('The port was')
  })

  test('really deletes what is only her own suggestion', () => {
    const { me, type, erase, open, said } = begin()
    me.goBehind('closed')
    type(' twice')
    erase(6)
    expect(open()).toEqual([])
    expect(said()).toContain('closed at noon')
  })

  test('really deletes letters that two suggestions of her own hold, and nothing beside them', () => {
    const { me, type, eraseSelected, article, said, open } = begin()
    const were = said()
    me.goBehind('closed')
    type(' again')
    const { doc: now, schema, tr } = me.state()
    const end = me.state().selection.head
    const from = end - ' again'.length
    const attrs = { id: newId(0), person: ada, at: minuteOf(new Date(0)), part: newPart(), words: ' again' }
    expect(now.textBetween(from, end)).toBe(' again')
    me.dispatch(tr.addMark(from, end, schema.mark('insertion', attrs)))
    me.selectFrom(' again')
    eraseSelected()
    expect(said()).toBe(were)
    expect(article()).toBe(before)
    expect(open()).toEqual([])
  })
  test('deletes another’s suggestion by a suggestion', () => {
    const { me, type, eraseSelected, open, said } = begin()
    me.goBehind('closed')
    type(' twice', ben)
    me.selectFrom(' twice')
    eraseSelected()
    expect(said()).toContain('closed twice at')
    expect(open()).toHaveLength(2)
  })

  test('sets and takes marks, and takes that back', () => {
    const { me, suggest, open, article, decide } = begin()
    const bold = () => {
      me.selectFrom('harbour')
      suggest((state) => {
        let made = state.tr
        toggleMark(state.schema.marks.bold as never)(state, (tr) => {
          made = tr
        })
        return made
      })
    }
    bold()
    expect(open()).toEqual([{ inserted: '', deleted: '', restyled: 1 }])
    expect(article()).toBe(before)
    decide('accept')
    expect(article()).toContain('bold')
    bold()
    decide('accept')
    expect(article()).toBe(before)
  })

  test('selects over paragraphs, and the words of both are to go', () => {
    const { me, eraseSelected, open, said, article } = begin()
    me.selectFrom('noon', 'Tugs')
    eraseSelected()
    expect(open()).toEqual([{ inserted: '', deleted: 'noon.Tugs', restyled: 0 }])
    expect(said()).toContain('noon.|Tugs')
    expect(article()).toBe(before)
  })

  test('writes in the headline', () => {
    const { me, type, open } = begin()
    me.goBehind('Ports')
    type(' may')
    expect(open()).toEqual([{ inserted: ' may', deleted: '', restyled: 0 }])
  })

  test.each<[string, NotSuggested, (state: EditorState) => Transaction]>([
    ['a new paragraph', 'parted', ({ tr }) => tr.split(30)],
    ['joined paragraphs', 'joined', ({ tr, doc: { content } }) => tr.join(content.size - 16)],
    ['a paragraph parted in three', 'other', ({ tr }) => tr.split(30).split(34)],
    ['a heading', 'other', ({ tr, schema }) => tr.setBlockType(30, 30, schema.nodes.heading as never, { level: 2 })],
  ])('can’t suggest %s, and knows what was wanted: %s', (_, wanted, change) => {
    const { me, suggest, said } = begin()
    const was = said()
    const { before, doc: after } = change(me.state())
    expect(notSuggested(before, after)).toBe(wanted)
    expect(suggest(change)).toBe(false)
    expect(said()).toBe(was)
  })
})

test('pasted paragraphs are suggested as words', () => {
  const { me, suggest, open } = begin()
  me.goBehind('closed')
  const pasted = me
    .state()
    .schema.nodeFromJSON(
      doc(block('headline'), block('standfirst'), block('paragraph', say('one')), block('paragraph', say('two'))),
    )
  suggest(({ tr }) => tr.replaceSelection(pasted.slice(5, 13)).setMeta('paste', true))
  expect(open()).toEqual([{ inserted: 'one two', deleted: '', restyled: 0 }])
})

test('a suggestion of somebody else that is pasted, by a program that says it is hers too, is the paster’s own', () => {
  const { me, suggest } = begin()
  me.goBehind('closed')
  const attrs = { id: ben, person: ben, at: '2026-01-01T10:00Z', part: '0a0a0a0a', words: 'twice' }
  const { schema } = me.state()
  const restyle = schema.mark('restyle', { ...attrs, style: 'bold', on: true, href: null })
  const forged = schema.text('twice', [schema.mark('insertion', attrs), restyle])
  suggest(({ tr }) => tr.replaceSelectionWith(forged, false).setMeta('paste', true))
  expect(openSuggestions(me.state().doc)).toMatchObject([{ person: ada, inserted: 'twice', deleted: '' }])
})

test('what a writer types in another’s suggestion is hers, and no part of it', () => {
  const { me, type, decide, said, door } = begin()
  me.goBehind('closed')
  type(' twice', ben)
  door()
  me.goBehind(' tw')
  me.dispatch(besideSuggestions(me.state().tr.insertText('X')))
  expect(door()).toEqual({ taken: true, changedText: true })
  decide('reject')
  expect(said()).toContain('closedX at noon')
})

describe('letters under a mark', () => {
  const kept = (letters: string, words: string, surely = true) =>
    align([...letters], [...words], surely)
      .map((counts, at) => (counts ? '' : [...letters][at]))
      .join('')
  test.each([
    ['as it was made', 'closed', 'closed', ''],
    ['with others typed in them', 'cloXYsed', 'closed', 'XY'],
    ['with others before and behind', 'Xclosed!', 'closed', 'X!'],
    ['beside words that begin alike', 'port31 port92 port44 port40 ', 'port31 port40 ', 'port92 port44 '],
    ['of which the middle was typed anew before them', 'ed closed', 'closed', 'ed '],
    ['with some gone', 'clo', 'closed', ''],
    ['with some gone, and words that begin alike beside', 'port92 port31 ', 'port31 port40 ', 'port92 '],
    ['with some gone, of two units each', '𐐨𐐩𐐪 𐐮𐐯 𐐰', '𐐨𐐩𐐪 𐐲𐐳', '𐐮𐐯 𐐰'],
    ['all gone, and a word that begins alike beside', 'port92 ', 'port31 ', 'port92 '],
    ['that only look alike, after all was gone', 'solid', 'closed', 'solid'],
    ['twice, after two people split a paragraph', 'closedclosed', 'closed', 'closed'],
  ])('%s', (_, letters, words, left) => {
    expect(kept(letters, words)).toBe(left)
  })

  test.each([
    [
      'of one that is gone, among words that begin and end alike',
      'w0p105z w2p116z w1p150z w3p329z ',
      'w0p61z ',
      'w0p105z w2p116z w1p150z w3p329z ',
    ],
    ['with a letter gone from the middle', 'cloed', 'closed', ''],
    ['with the end gone, and words behind that end alike', 'port3 port921 ', 'port31 ', ' port921 '],
    ['with others typed in them', 'cloXYsed', 'closed', 'XY'],
    ['that are signs alone', 'a, b', ', ', 'ab'],
    ['of which only what stood behind the word is there', 'one two', 'six ', 'one two'],
    ['with a sign before and behind', '“closed”, they said', '“closed”, ', 'they said'],
  ])('inserted, %s', (_, letters, words, left) => {
    expect(kept(letters, words, false)).toBe(left)
  })
})
