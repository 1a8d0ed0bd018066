import type { Command } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { describe, expect, test } from 'vitest'
import { finderOf, matchesIn } from '#lib/text/find'
import type { DraftText } from '#lib/text/json'
import { setTypography } from '#lib/text/typography-commands'
import { textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, noted, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'
import { takeBack } from '../../../components/editor/typography.ts'

function opened(language: string, ...words: ReturnType<typeof say>[]) {
  const text = doc(block('headline', say('A')), block('standfirst', say('B')), block('paragraph', ...words))
  const [me, they] = twoWriters(textToUpdate(text as unknown as DraftText))
  const view = {
    get state() {
      return me.state()
    },
    dispatch: me.dispatch,
    dom: { closest: () => ({ getAttribute: () => language }) },
  } as unknown as EditorView
  /** As a keyboard does it: a plugin may take the letter, or it is put in. */
  const type = (typed: string) => {
    for (const letter of typed) {
      const { from, to } = me.state().selection
      const taken = me
        .state()
        .plugins.some((plugin) =>
          plugin.props.handleTextInput?.call(plugin as never, view, from, to, letter, () => me.state().tr),
        )
      if (!taken) me.type(letter)
    }
  }
  const backspace: Command = () => takeBack(view)
  const now = () => me.seen().split('\n')[2]
  return { me, they, type, now, backspace: () => me.run(backspace) }
}

describe('signs set while one types', () => {
  test.each([
    ['en', `"It's"`, '“It’s”[]'],
    ['fr', 'il dit: "oui!"', 'il dit\u00a0: «\u202foui\u202f!\u202f»[]'],
    ['fr', 'à 10:30 https://a.example', 'à 10:30 https://a.example[]'],
    ['de', '"ja" -- nein...', '„ja“ – nein…[]'],
    ['en', 'so ---', 'so —[]'],
  ])('in %s, %s', (language, typed, expected) => {
    const { me, type, now } = opened(language, say('x'))
    me.selectFrom('x')
    me.erase()
    type(typed)
    expect(now()).toBe(expected)
  })

  test('one Backspace right away, or one undo, leaves what was typed; later it erases', () => {
    const { me, type, now, backspace } = opened('en', say('x '))
    me.goBehind('x ')
    type('"')
    expect(now()).toBe('x “[]')
    expect(backspace()).toBe(true)
    expect(now()).toBe('x "[]')
    expect(backspace()).toBe(false)
    me.type('y')
    type('"')
    expect(now()).toBe('x "y”[]')
    me.undo()
    expect(now()).toBe('x "y"[]')
  })

  test('what a colleague writes meanwhile is not taken back', () => {
    const { me, they, type, now, backspace } = opened('en', say('x '))
    me.goBehind('x ')
    type('"')
    they.goBefore('x')
    they.type('yy')
    expect(backspace()).toBe(false)
    expect(now()).toBe('yyx “[]')
  })
})

test('signs set at once leave claims and notes what is theirs, and only what is selected changes', () => {
  const claimed = { ...say(`"It's shut"`), marks: [{ type: 'claim', attrs: { id: claimId } }] }
  const { me } = opened('en', say('"He" said: '), claimed, noted(`"so"`), say('"end"'))
  const { tr } = me.state()
  expect(setTypography(tr, { from: 0, to: tr.doc.content.size }, 'en')).toBe(9)
  expect(tr.doc.child(2).textContent).toBe('“He” said: “It’s shut”“so”“end”')
  expect(tr.doc.child(2).child(1).text).toBe('“It’s shut”')
  expect(tr.doc.child(2).child(2).marks[0]?.type.name).toBe('footnote')

  const part = me.state().tr
  const start = matchesIn(part.doc, finderOf(/"end"/g))[0]?.from ?? 0
  expect(setTypography(part, { from: start, to: start + 5 }, 'en')).toBe(2)
  expect(part.doc.child(2).textContent).toContain('"He" said')
})
