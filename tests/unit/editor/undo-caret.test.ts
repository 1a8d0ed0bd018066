import { describe, expect, test } from 'vitest'
import type { DraftText } from '#lib/text/json'
import { textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '../../support/texts.ts'
import { twoWriters } from '../../support/writer.ts'

const text = doc(
  block('headline', say('Ports close')),
  block('standfirst', say('Ships wait')),
  block('paragraph', say('one two three')),
  block('paragraph', say('four five')),
  block('paragraph', say('end')),
) as unknown as DraftText

type Writer = ReturnType<typeof twoWriters>[number]
const begin = () => twoWriters(textToUpdate(text))

const changes: Record<string, [goes: (me: Writer) => void, changes: (me: Writer) => void]> = {
  'the end of a paragraph erased': [(me) => me.goBehind('three'), (me) => me.erase(6)],
  'its last letters erased one by one': [(me) => me.goBehind('three'), (me) => [1, 1, 1].map(me.erase)],
  'the start of a paragraph erased': [(me) => me.goBehind('one '), (me) => me.erase(4)],
  'a word in its middle erased': [(me) => me.goBehind('two '), (me) => me.erase(4)],
  'what was selected erased': [(me) => me.selectFrom('two'), (me) => me.erase()],
  'what was selected replaced': [(me) => me.selectFrom('two'), (me) => me.type('drei')],
  'a whole paragraph replaced': [(me) => me.selectFrom('one two three'), (me) => me.type('a')],
  'the headline replaced': [(me) => me.selectFrom('Ports close'), (me) => me.type('Open')],
  'the headline erased': [(me) => me.selectFrom('Ports close'), (me) => me.erase()],
  'two paragraphs erased in part': [(me) => me.selectFrom('three', 'four'), (me) => me.erase()],
  'two paragraphs replaced': [(me) => me.selectFrom('two', 'five'), (me) => me.type('six')],
  'three paragraphs erased in part': [(me) => me.selectFrom('two', 'en'), (me) => me.erase()],
  'words typed at the end': [(me) => me.goBehind('three'), (me) => me.type(' more')],
  'words typed in the middle': [(me) => me.goBehind('two'), (me) => me.type('fold')],
  'words typed at the start': [(me) => me.goBefore('one'), (me) => me.type('from ')],
  'a paragraph begun in the middle': [(me) => me.goBehind('two'), (me) => me.begin('then')],
  'a paragraph begun at the end': [(me) => me.goBehind('five'), (me) => me.begin('then')],
}

/** A colleague writes figures alone, so that what is the person's own can be told. */
const colleagues: Record<string, (they: Writer) => void> = {
  'a word above': (they) => they.typeBehind('Ships wait', '11'),
  'a word below': (they) => they.typeBehind('en', '22'),
  'a paragraph below': (they) => {
    they.goBehind('end')
    they.begin('33')
  },
}
const withoutFigures = (seen: string) => seen.replaceAll(/\n?\d+/g, '')

describe.each(Object.entries(changes))('after an undo of %s', (_, [goes, makes]) => {
  test.each([['nothing', () => {}], ...Object.entries(colleagues)] as const)(
    'one is where one was, and after a redo again, when a colleague wrote %s between',
    (_, writes) => {
      const [me, they] = begin()
      goes(me)
      const before = me.seen()
      makes(me)
      const after = me.seen()
      if (after.includes('en')) writes(they)
      for (const _round of [1, 2]) {
        me.undo()
        expect(withoutFigures(me.seen())).toBe(before)
        me.redo()
        expect(withoutFigures(me.seen())).toBe(after)
      }
    },
  )
})

describe('in the same paragraph', () => {
  const erased = () => {
    const [me, they] = begin()
    me.goBehind('three')
    me.erase(6)
    return [me, they] as const
  }

  test.each([
    ['before them', (they: Writer) => they.goBefore('one'), 'zero ', 'zero one two three[]'],
    ['among them', (they: Writer) => they.goBehind('one'), ' and', 'one and two three[]'],
    ['behind them', (they: Writer) => they.goBehind('two'), ' six', 'one two three[] six'],
  ])('the words of a colleague %s leave the caret behind the restored ones', (_, goes, words, expected) => {
    const [me, they] = erased()
    goes(they)
    they.type(words)
    me.undo()
    expect(me.seen().split('\n')[2]).toBe(expected)
    me.type('Y')
    expect(me.seen().split('\n')[2]).toBe(expected.replace('[', 'Y['))
  })

  test('what a colleague wrote where the erased words were is not selected with them', () => {
    for (const words of ['777', ' 7 ']) {
      const [me, they] = begin()
      me.selectFrom('two')
      me.erase()
      they.goBehind('one ')
      they.type(words)
      me.undo()
      expect(me.seen()).toContain('[two]')
      me.type('Y')
      expect(me.seen()).toContain(words)
    }
  })

  test('the caret stays where the erased words were when a colleague takes the rest away', () => {
    const [me, they] = erased()
    they.selectFrom('two')
    they.erase()
    me.undo()
    me.type('Y')
    expect(me.seen()).toContain('one  threeY[]')
  })
})

test('changes at two places are undone one by one, however fast one is at the other', () => {
  const [me] = begin()
  me.goBehind('five')
  me.type('X')
  me.goBehind('three')
  me.erase(6)
  me.undo()
  expect(me.seen()).toContain('one two three[]\nfour fiveX')
  me.undo()
  expect(me.seen()).toContain('four five[]')
})

test('after an undo the words of a colleague move nobody’s caret', () => {
  const [me, they] = begin()
  me.goBehind('three')
  me.erase(6)
  me.undo()
  me.goBehind('five')
  they.goBehind('Ships wait')
  they.type('1')
  expect(me.seen()).toContain('four five[]')
})

test('an undo whose place a colleague took away leaves one near, and writes nothing elsewhere', () => {
  const [me, they] = begin()
  me.goBehind('five')
  me.type('X')
  they.selectFrom('three', 'end')
  they.erase()
  me.undo()
  expect(() => me.type('Y')).not.toThrow()
  expect(me.seen()).toContain('one two Y[]')
})
