import { Fragment, Slice } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { citableAt } from '#lib/text/citable'
import {
  leaveFootnote,
  noteHere,
  noteRuns,
  overEdge,
  selectFootnote,
  toggleFootnote,
} from '#lib/text/footnote-commands'
import { footnoteLetterOf } from '#lib/text/footnote-letters'
import type { TextNode } from '#lib/text/json'
import { pastedIntoFootnote, withOwnFootnotes } from '#lib/text/pasted-inside'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { validateText } from '#lib/text/validate'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, noted, noteId, say } from '#tests/support/texts'
import { twoWriters, writersApart } from '#tests/support/writer'

const second = noteId.replace('f1', 'f2')
const draft = (...nodes: TextNode[]) =>
  textToUpdate(
    validateText(doc(block('headline', say('Harbour')), { type: 'standfirst' }, block('paragraph', ...nodes))),
  )
const add = (id = noteId, refused = () => {}) => toggleFootnote(id, refused)
/** The text with each note in brackets. */
const read = (writer: ReturnType<typeof twoWriters>[0]) =>
  plainText(validateText(repair(writer.state().doc.toJSON()))).text

describe('a footnote', () => {
  test('is begun at the caret, written, and left by Enter', () => {
    const [me] = twoWriters(draft(say('It closed on Monday.')))
    me.goBehind('closed')
    me.run(add())
    me.type('Since 1990.')
    me.run(leaveFootnote)
    me.type(' again')
    expect(read(me)).toBe('It closed [Since 1990.] again on Monday.')
  })

  test('stands right behind its word, though a space was typed', () => {
    const [me] = twoWriters(draft(say('It closed ')))
    me.goBehind('closed ')
    me.run(add())
    me.type('x')
    expect(noteRuns(me.state().doc)[0]?.from).toBe(me.state().doc.child(0).nodeSize + 2 + 1 + 'It closed'.length)
  })

  test('that is begun and not written is nothing', () => {
    const [me] = twoWriters(draft(say('It closed.')))
    me.goBehind('closed')
    me.run(add())
    me.run(leaveFootnote)
    me.type('!')
    expect(read(me)).toBe('It closed!.')
  })

  test('keeps waiting for its first letter while a colleague writes', () => {
    const [me, her] = twoWriters(draft(say('It closed. Later')))
    me.goBehind('closed')
    me.run(add())
    her.typeBehind('Later', ' it opened')
    me.type('Since 1990')
    expect(read(me)).toBe('It closed [Since 1990]. Later it opened')
  })

  test('is entered and left by arrow keys without a step', () => {
    const [me] = twoWriters(draft(say('It closed'), noted('Since'), say('.')))
    me.goBehind('closed')
    expect(noteHere(me.state())).toBeNull()
    me.run(overEdge(1))
    expect(noteHere(me.state())).toBe(noteId)
    me.type('Ever ')
    me.goBehind('Ever Since')
    me.run(overEdge(1))
    expect(noteHere(me.state())).toBeNull()
    me.run(overEdge(-1))
    expect(noteHere(me.state())).toBe(noteId)
    expect(me.run(overEdge(-1))).toBe(false)
    expect(read(me)).toBe('It closed [Ever Since].')
  })

  test('is made of selected words, and text again by the same key', () => {
    const [me] = twoWriters(draft(say('It closed since 1990.')))
    me.selectFrom(' since 1990')
    me.run(add())
    expect(read(me)).toBe('It closed [ since 1990].')
    me.run(add(second))
    expect(read(me)).toBe('It closed since 1990.')
  })

  test('is not made of words that are cited', () => {
    let refused = 0
    const cited = { ...say('since 1990'), marks: [{ type: 'claim', attrs: { id: claimId } }] }
    const [me] = twoWriters(draft(say('It closed '), cited))
    me.selectFrom('since 1990')
    me.run(add(noteId, () => (refused += 1)))
    expect(refused).toBe(1)
    expect(noteRuns(me.state().doc)).toEqual([])
  })

  test('is selected whole from behind and from before, and then goes with one key', () => {
    for (const [place, dir] of [
      ['.', -1],
      ['closed', 1],
    ] as const) {
      const [me] = twoWriters(draft(say('It closed'), noted('Since'), say('.')))
      if (dir > 0) me.goBehind(place)
      else {
        me.goBehind('Since')
        me.run(overEdge(1))
      }
      me.run(selectFootnote(dir))
      expect(me.seen()).toContain('[Since]')
      me.erase()
      expect(read(me)).toBe('It closed.')
      me.undo()
      expect(read(me)).toBe('It closed [Since].')
    }
  })

  test('comes back whole after an undo, and once', () => {
    const [me] = twoWriters(draft(say('It closed.')))
    me.goBehind('closed')
    me.run(add())
    me.type('Since 1990')
    me.undo()
    expect(read(me)).toBe('It closed.')
    me.redo()
    expect(read(me)).toBe('It closed [Since 1990].')
  })
})

describe('two people and a footnote', () => {
  test('one writes it on while the other parts its paragraph: no letter is lost, and it is one note', () => {
    const { writers, meet, docs } = writersApart(draft(say('It closed'), noted('Since'), say(' on Monday.')))
    const [me, her] = writers
    me.goBehind('Since')
    me.type(' 1990')
    her.goBehind('It')
    her.begin('')
    meet()
    const texts = docs.map((each) => JSON.stringify(textOf(each)))
    expect(texts[0]).toBe(texts[1])
    expect(
      noteRuns(me.state().doc)
        .map(({ id }) => id)
        .every((id) => id === noteId),
    ).toBe(true)
    expect(me.state().doc.textContent).toContain('1990')
  })

  test('one deletes it while the other writes it on: what was written stays, as text', () => {
    const { writers, meet } = writersApart(draft(say('It closed'), noted('Since'), say('.')))
    const [me, her] = writers
    me.goBehind('Since')
    me.type(' 1990')
    her.selectFrom('Since')
    her.erase()
    meet()
    expect(read(me)).toBe('It closed 1990.')
    expect(read(her)).toBe(read(me))
  })

  test('each begins one at the same place: two notes stand there', () => {
    const { writers, meet } = writersApart(draft(say('It closed.')))
    for (const [at, writer] of writers.entries()) {
      writer.goBehind('closed')
      writer.run(add(at === 0 ? noteId : second))
      writer.type(at === 0 ? 'One' : 'Two')
    }
    meet()
    expect(['It closed [One] [Two].', 'It closed [Two] [One].']).toContain(read(writers[0]))
    expect(read(writers[1])).toBe(read(writers[0]))
  })

  test('one cites the words that the other makes a note of: it is a note, and no claim', () => {
    const { writers, meet } = writersApart(draft(say('It closed since 1990.')))
    const [me, her] = writers
    me.selectFrom(' since 1990')
    me.run(add())
    her.selectFrom('closed since')
    her.run((state, dispatch) => {
      const { from, to } = state.selection
      dispatch?.(state.tr.addMark(from, to, state.schema.marks.claim?.create({ id: claimId }) as never))
      return true
    })
    meet()
    expect(read(me)).toBe('It closed [ since 1990].')
    expect(read(her)).toBe(read(me))
  })
})

describe('citing around a footnote', () => {
  const at = (...nodes: TextNode[]) => twoWriters(draft(...nodes))[0]

  test('leaves its words out, at the end of a sentence and in the middle', () => {
    const me = at(say('It closed'), noted('Since 1990'), say(' on Monday'), noted('At noon', second), say('.'))
    me.goBehind('It')
    expect(citableAt(me.state(), 'en')).toMatchObject({ kind: 'fresh', words: 'It closed on Monday' })
    me.selectFrom('closed', 'Monday')
    expect(citableAt(me.state(), 'en')).toMatchObject({ kind: 'fresh', words: 'closed on Monday' })
  })

  test('is not done within one, and it is said why', () => {
    const me = at(say('It closed'), noted('Since 1990'), say('.'))
    me.goBehind('Sin')
    expect(citableAt(me.state(), 'en')).toMatchObject({ kind: 'not', why: { code: 'citing.notInNote' } })
    me.selectFrom('Since')
    expect(citableAt(me.state(), 'en')).toMatchObject({ kind: 'not', why: { code: 'citing.notInNote' } })
  })
})

describe('a paste', () => {
  test('into a footnote is words of it in one line', () => {
    const [me] = twoWriters(draft(say('It closed'), noted('Since'), say('.')))
    me.goBehind('Since')
    const { schema } = me.state()
    const paragraphs = ['one', 'two'].map((words) => schema.nodeFromJSON(block('paragraph', say(words))))
    me.run((state, dispatch) => {
      const tr = pastedIntoFootnote(state, new Slice(Fragment.from(paragraphs), 1, 1))
      if (tr) dispatch?.(tr)
      return true
    })
    expect(read(me)).toBe('It closed [Sinceone two].')
    me.goBehind('It')
    expect(pastedIntoFootnote(me.state(), Slice.empty)).toBeNull()
  })

  test('of a note that the text has is a note of its own, and one that was cut stays the same', () => {
    const { schema } = twoWriters(draft(say('a')))[0].state()
    const copied = new Slice(Fragment.from(schema.nodeFromJSON(block('paragraph', say('x'), noted('y')))), 1, 1)
    const ids = (slice: Slice) => noteRuns(schema.topNodeType.create(null, slice.content)).map(({ id }) => id)
    expect(ids(withOwnFootnotes(copied, new Set(), 1))).toEqual([noteId])
    const [fresh] = ids(withOwnFootnotes(copied, new Set([noteId]), 1))
    expect(fresh).not.toBe(noteId)
    expect(fresh).toMatch(/^[0-9a-f-]{36}$/)
  })
})

test('letters go round again with a figure', () => {
  expect([1, 2, 3, 4, 7].map((number) => footnoteLetterOf('a b c', number, 'en'))).toEqual(['a', 'b', 'c', 'a2', 'a3'])
  expect(footnoteLetterOf('ا ب', 3, 'fa')).toBe('ا۲')
})
