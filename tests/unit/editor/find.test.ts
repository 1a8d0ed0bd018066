import { describe, expect, test } from 'vitest'
import type { Wanted } from '#lib/text/find'
import type { DraftText } from '#lib/text/json'
import { inClaims } from '#lib/text/replace'
import { textToUpdate } from '#lib/text/ydoc'
import { block, claimId, doc, noted, say } from '#tests/support/texts'
import { twoWriters } from '#tests/support/writer'
import {
  asOneStep,
  findKey,
  found,
  goToMatch,
  lookFor,
  replaceAll,
  replaceHere,
} from '../../../components/editor/find.ts'

const otherId = claimId.replace('1', '2')
const marked = (type: string, words: string, id = claimId) => ({ ...say(words), marks: [{ type, attrs: { id } }] })
const bold = (words: string) => ({ ...say(words), marks: [{ type: 'bold' }] })

const text = (...blocks: ReturnType<typeof block>[]) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks) as unknown as DraftText

const wanted = (words: string): Wanted => ({ words, matchCase: false, wholeWords: false, exactly: false })

function opened(...blocks: ReturnType<typeof block>[]) {
  const [me, they] = twoWriters(textToUpdate(text(...blocks)))
  const view = {
    get state() {
      return me.state()
    },
    dispatch: me.dispatch,
    dom: { querySelector: () => null },
  }
  const editor = { view } as unknown as Parameters<typeof asOneStep>[0]
  const look = (words: string) => {
    me.dispatch(lookFor(wanted(words), me.state()))
    goToMatch(editor, 0)
  }
  const go = (step: 1 | -1) => goToMatch(editor, step)
  const now = () => {
    const { matches, at } = found(me.state())
    return `${at + 1} of ${matches.length}`
  }
  const shown = () =>
    (findKey.getState(me.state())?.shown.find() ?? []).map(({ from, to }) => me.state().doc.textBetween(from, to))
  const all = (words: string) => asOneStep(editor, replaceAll(me.state(), words))
  const one = (words: string) => {
    const tr = replaceHere(me.state(), words)
    if (tr) asOneStep(editor, tr)
    go(1)
  }
  /** Paragraph by paragraph, each stretch with its marks */
  const marks = () => {
    const said: string[] = []
    me.state().doc.descendants((node) => {
      if (!node.isText) return
      const names = node.marks.map(({ type, attrs }) => `${type.name}${attrs.id ? ` ${String(attrs.id).at(-1)}` : ''}`)
      said.push(names.length > 0 ? `${node.text}<${names.join(' ')}>` : String(node.text))
    })
    return said.slice(2).join('|')
  }
  return { me, they, look, go, now, shown, all, one, marks }
}

describe('looking for words', () => {
  test('goes from one to the next and round the end, and says where one is', () => {
    const { me, look, go, now } = opened(block('paragraph', say('Ports and ports')))
    look('port')
    expect(now()).toBe('1 of 3')
    expect(me.seen()).toMatch(/^\[Port]s close/)
    go(1)
    go(1)
    expect(now()).toBe('3 of 3')
    go(1)
    expect(now()).toBe('1 of 3')
    go(-1)
    expect(now()).toBe('3 of 3')
  })

  test('follows what is typed here and what a colleague writes', () => {
    const { me, they, look, go, now, shown } = opened(
      block('paragraph', say('one port')),
      block('paragraph', say('end')),
    )
    look('port')
    go(1)
    they.typeBehind('Ports', ' and port')
    expect(now()).toBe('3 of 3')
    expect(me.seen()).toContain('one [port]')
    me.typeBehind('end', ' port')
    expect(shown()).toEqual(['Port', 'port', 'port', 'port'])
    me.goBehind('one po')
    me.type('x')
    expect(shown()).toEqual(['Port', 'port', 'port'])
  })
})

describe('replacing', () => {
  test('all is one step to undo, apart from what was typed before and behind it', () => {
    const { me, look, all } = opened(block('paragraph', say('A port, a port.')))
    me.goBehind('a port.')
    me.type(' More')
    look('port')
    all('quay')
    expect(me.seen().replaceAll(/[[\]]/g, '')).toBe('quays close\nShips wait\nA quay, a quay. More')
    me.type('!')
    me.undo()
    me.undo()
    expect(me.seen().replaceAll(/[[\]]/g, '')).toBe('Ports close\nShips wait\nA port, a port. More')
  })

  test('one leads to the next, and what the new words contain is not found again', () => {
    const { look, one, me, now } = opened(block('paragraph', say('a port, a port')))
    look('port')
    one('airport')
    one('airport')
    expect(me.seen().split('\n')[2]).toBe('a airport, a [port]')
    expect(now()).toBe('3 of 3')
  })

  test('among the words of a colleague, who wrote while the bar was open, hits the right ones', () => {
    const { me, they, look, go, one } = opened(block('paragraph', say('a port here')))
    look('port')
    go(1)
    they.goBefore('a port')
    they.type('see ')
    one('quay')
    expect(me.seen()).toContain('see a quay here')
  })

  test.each([
    ['within a claim', [marked('claim', 'The port is shut.')], 'port', 'quay', 'The quay is shut.<claim 1>'],
    [
      'of which one letter changes',
      [say('Mas'), marked('claim', 'sud said')],
      'massud',
      'Massoud',
      'Mas|soud said<claim 1>',
    ],
    [
      'over the start of a claim',
      [say('a port '), marked('claim', 'is shut')],
      'port is',
      'quay was',
      'a quay wa|s shut<claim 1>',
    ],
    [
      'over all of a short claim',
      [say('the '), marked('claim', 'port'), say(' now')],
      'the port now',
      'X',
      'X<claim 1>',
    ],
    ['over two claims', [marked('claim', 'one'), marked('claim', 'two', otherId)], 'onetwo', 'X', 'X<claim 1>'],
    ['in bold', [bold('The port'), say(' shut')], 'port', 'quay', 'The quay<bold>| shut'],
    ['under a comment', [marked('comment', 'port')], 'port', 'quay', 'quay<comment 1>'],
    ['in a note', [say('x'), noted('port of call')], 'port', 'quay', 'x|quay of call<footnote 1>'],
    ['by nothing', [marked('claim', 'a port here')], ' port', '', 'a here<claim 1>'],
  ])('%s keeps what is marked', (_, words, find, put, expected) => {
    const { look, all, marks } = opened(block('paragraph', ...words))
    look(find)
    all(put)
    expect(marks()).toContain(expected)
  })

  test('says how many were in claims', () => {
    const { me, look } = opened(block('paragraph', say('port '), marked('claim', 'port and port'), say(' port')))
    look('port')
    expect(inClaims(me.state().doc, found(me.state()).matches)).toBe(2)
  })
})
