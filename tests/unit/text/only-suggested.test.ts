/** What the door takes of somebody who may only suggest, and what it refuses: from the editor, and from programs of any kind. */
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import type { DraftText } from '#lib/text/json'
import { keyOf } from '#lib/text/mark-keys'
import { NotSuggested, shadowDocument } from '#lib/text/shadow-document'
import { subsequence } from '#lib/text/subsequence'
import { asSuggestion } from '#lib/text/suggesting'
import { openSuggestions } from '#lib/text/suggestion-ranges'
import { fragmentName, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { writersApart } from '#tests/support/writer'

const [ada, ben, eve] = ['a', 'b', 'e'].map((letter) => `0192f000-0000-7000-8000-00000000000${letter}`) as [
  string,
  string,
  string,
]
const someId = '0192f000-0000-7000-8000-0000000000ff'

const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('The harbour was closed at noon.')),
  block('paragraph', say('Tugs lay idle.')),
) as unknown as DraftText

/** Eve, who may only suggest, and an author, each with a page of their own; the door stands between them. */
function begin() {
  const start = textToUpdate(text)
  const door = shadowDocument([start])
  const { docs, writers } = writersApart(start)
  const [mine, theirs] = docs
  const [me, author] = writers
  const bring = (to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(door.doc, Y.encodeStateVector(to)), 'sent')
  const newOf = (from: Y.Doc) => Y.encodeStateAsUpdate(from, Y.encodeStateVector(door.doc))
  const suggest = (change: (state: EditorState) => Transaction, person = eve, as = me) => {
    const out = asSuggestion(as.state(), change(as.state()), person, new Date(0))
    if (out) as.dispatch(out)
  }
  const type = (words: string, person = eve, as = me) => {
    for (const letter of words) suggest(({ tr }) => tr.insertText(letter), person, as)
  }
  /** What Eve did arrives. */
  const send = () => door.takeSuggestions(newOf(mine), { person: eve, now: new Date(0) })
  const sendOfAuthor = () => door.take(newOf(theirs))
  const decide = (decision: Decision, where = theirs, who = author) =>
    decideSuggestions(where, new Set(openSuggestions(who.state().doc).map(({ id }) => id)), decision, ySyncPluginKey)
  /** Ben suggests that the harbour be closed twice, and Eve has heard of it. */
  const benSuggests = () => {
    author.goBehind('closed')
    type(' twice', ben, author)
    sendOfAuthor()
    bring(mine)
  }
  const said = () => me.state().doc.textBetween(0, me.state().doc.content.size, '|')
  return { door, mine, theirs, me, author, bring, suggest, type, send, sendOfAuthor, decide, benSuggests, said }
}

const paragraph = (of: Y.Doc, at = 2) => of.getXmlFragment(fragmentName).get(at) as Y.XmlElement
const words = (of: Y.Doc, at = 2) => paragraph(of, at).get(0) as Y.XmlText
const insertion = (letters: string, person = eve, id = someId) => {
  const value = { id, person, at: '2026-01-01T10:00Z', part: '0a0a0a0a', words: letters }
  return { [keyOf('insertion', value)]: value }
}

describe('what the editor makes of her writing', () => {
  test('is taken, whatever it is', () => {
    const { me, suggest, type, send, benSuggests } = begin()
    benSuggests()
    for (const [behind, typed] of [
      ['closed', ' again'],
      [' tw', 'X'],
      ['Ports', ' may'],
    ] as const) {
      me.goBehind(behind)
      type(typed)
      send()
    }
    me.selectFrom(' tw', 'at noon')
    suggest(({ tr }) => tr.deleteSelection())
    send()
    me.selectFrom('noon', 'Tugs')
    suggest(({ tr }) => tr.insertText('n'))
    send()
    me.goBehind('lay idle')
    suggest(({ tr, selection: { from } }) => tr.delete(from - 4, from))
    suggest(({ tr, selection: { from } }) => tr.delete(from - 1, from))
    expect(send()).not.toBeNull()
  })

  test.each([
    ['first', 1],
    ['last', 2],
  ])('is taken where a writer wrote at the same place meanwhile, hers %s', (_, number) => {
    const { door, mine, me, author, theirs, bring, type, send, sendOfAuthor, decide, said } = begin()
    mine.clientID = number
    theirs.clientID = 3 - number
    me.goBehind('closed')
    type(' again')
    author.typeBehind('closed', ' for good')
    author.goBehind('Tugs')
    author.split()
    sendOfAuthor()
    expect(send()).not.toBeNull()
    expect(door.changedText()).toBe(false)
    bring(mine)
    expect(said()).toMatch(/closed( again for good| for good again) at noon/)
    decide('reject', mine, me)
    expect(said()).toContain('closed for good at noon')
  })

  test('goes, where she takes back what she suggested', () => {
    const { me, mine, type, suggest, send, decide } = begin()
    me.goBehind('closed')
    type(' again')
    me.selectFrom('harbour')
    suggest(({ tr }) => tr.deleteSelection())
    send()
    decide('reject', mine, me)
    expect(send()).not.toBeNull()
  })
})

describe('what an author took in while she went on with it', () => {
  test('stays text, and what came after it is suggested', () => {
    const { door, me, mine, theirs, type, send, sendOfAuthor, decide, bring, said } = begin()
    me.goBehind('closed')
    type(' aga')
    send()
    bring(theirs)
    decide('accept')
    sendOfAuthor()
    type('in')
    send()
    expect(door.changedText()).toBe(false)
    bring(mine)
    expect(said()).toContain('closed again at noon')
    expect(openSuggestions(me.state().doc)).toMatchObject([{ inserted: 'in' }])
  })

  test('is not taken away by her', () => {
    const { me, theirs, type, suggest, send, sendOfAuthor, decide, bring } = begin()
    me.goBehind('closed')
    type(' again')
    send()
    bring(theirs)
    decide('accept')
    sendOfAuthor()
    suggest(({ tr, selection: { from } }) => tr.delete(from - 1, from))
    expect(send).toThrow(NotSuggested)
  })
})

test.each<[string, (mine: Y.Doc) => void, string]>([
  ['a word', (mine) => words(mine).insert(4, 'old '), 'old '],
  ['in the headline', (mine) => words(mine, 0).insert(0, 'All '), 'All '],
  ['more than she says', (mine) => words(mine).insert(10, 'oldest', insertion('old')), 'oldest'],
  ['more than one mark is made for', (mine) => words(mine).insert(10, 'ab'.repeat(120)), 'ab'.repeat(120)],
])('what she wrote as text is suggested: %s', (_, change, inserted) => {
  const { door, mine, me, send, bring } = begin()
  change(mine)
  send()
  expect(door.changedText()).toBe(false)
  bring(mine)
  expect(openSuggestions(me.state().doc).map((each) => each.inserted)).toEqual([inserted])
})

test('text that she says she suggests stays text', () => {
  const { door, mine, me, send, bring } = begin()
  words(mine).format(0, 3, insertion('The'))
  send()
  expect(door.changedText()).toBe(false)
  bring(mine)
  expect(openSuggestions(me.state().doc)).toEqual([])
})

describe('is refused', () => {
  test.each<[string, (mine: Y.Doc) => void]>([
    ['a word deleted', (mine) => words(mine).delete(4, 7)],
    ['a word made bold', (mine) => words(mine).format(4, 7, { bold: {} })],
    ['a paragraph deleted', (mine) => mine.getXmlFragment(fragmentName).delete(3, 1)],
    ['a paragraph more', (mine) => mine.getXmlFragment(fragmentName).push([new Y.XmlElement('paragraph')])],
    ['a heading of a paragraph', (mine) => headingOf(mine)],
    ['words in another’s name', (mine) => words(mine).insert(10, 'old', insertion('old', ben))],
    [
      'words in her name and another’s',
      (mine) => words(mine).insert(10, 'old', { ...insertion('old'), ...insertion('old', ben, ada) }),
    ],
  ])('%s', (_, change) => {
    const { mine, send } = begin()
    change(mine)
    expect(send).toThrow(NotSuggested)
  })

  test.each<[string, (mine: Y.Doc, bens: { key: string; value: Record<string, unknown> }) => void]>([
    ['another’s suggestion accepted', (mine, { key }) => words(mine).format(0, words(mine).length, { [key]: null })],
    ['another’s suggestion rejected', (mine) => words(mine).delete(22, 6)],
    [
      'another’s suggestion made hers',
      (mine, { key, value }) =>
        words(mine).format(22, 6, { [key]: null, ...insertion(' twice', eve, String(value.id)) }),
    ],
    [
      'her words under another’s suggestion',
      (mine, { value }) => words(mine).insert(22, 'old', insertion('old', eve, String(value.id))),
    ],
  ])('%s', (_, change) => {
    const { mine, send, benSuggests } = begin()
    benSuggests()
    const [key, value] = Object.entries(
      (words(mine).toDelta() as { attributes?: Record<string, Record<string, unknown>> }[]).find(
        ({ attributes }) => attributes,
      )?.attributes ?? {},
    )[0] as [string, Record<string, unknown>]
    change(mine, { key, value })
    expect(send).toThrow(NotSuggested)
  })
})

function headingOf(mine: Y.Doc): void {
  const heading = new Y.XmlElement('heading')
  heading.setAttribute('level', 2 as never)
  heading.insert(0, [new Y.XmlText('Tugs lay idle.')])
  mine.transact(() => {
    mine.getXmlFragment(fragmentName).delete(3, 1)
    mine.getXmlFragment(fragmentName).push([heading])
  })
}

test('a sequence is found among what may be left out', () => {
  const among = [...'xaxbab'].map((is, at) => ({ is, optional: at < 4 }))
  expect(subsequence([...'ab'], among)).toEqual([false, false, false, false, true, true])
  expect(subsequence([...'xab'], among)).toEqual([true, false, false, false, true, true])
  expect(subsequence([...'aba'], among)).toBeNull()
})
