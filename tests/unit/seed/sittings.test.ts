/** The log of a demo draft leads, a word at a time, from nothing to what the piece says. */
import { expect, test } from 'vitest'
import { lettersOf } from '#lib/text/json'
import { validateText } from '#lib/text/validate'
import { docFrom, textOf } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { logged, sittingIn } from '../../../prisma/seed/demo/sittings.ts'

const text = validateText(
  doc(block('headline', say('Ships wait')), block('standfirst'), block('paragraph', say('Nine of them wait.'))),
)
const at = new Date('2026-11-27T12:00:00Z')
const people = new Map(['ada', 'ben'].map((key) => [key, { id: `id of ${key}`, name: key }]))
const write = (...lines: string[]) => logged(text, lines.map(sittingIn), { articleId: 'a', at }, { people })

test('who writes, and who changes it later, is on record update by update', () => {
  const { start, rows } = write('ada | 2 hours before | 0, 2', 'ben | 1 hours before | “Nine of them” for “Many”')
  const states = rows.updates.map((_, index) => {
    const updates = rows.updates.slice(0, index + 1).map(({ update }) => update as Uint8Array)
    return textOf(docFrom([start, ...updates])).content?.map((part) => lettersOf(part as never))
  })
  expect(states).toEqual([
    ['Ships ', '', ''],
    ['Ships wait', '', ''],
    ['Ships wait', '', 'Many '],
    ['Ships wait', '', 'Many wait.'],
    ['Ships wait', '', 'Nine of them wait.'],
  ])
  expect(rows.updates.map(({ personId }) => personId)).toEqual([...Array(4).fill('id of ada'), 'id of ben'])
  expect(rows.contributors).toEqual([
    { articleId: 'a', personId: 'id of ada', lastAt: new Date('2026-11-27T10:00:12Z') },
    { articleId: 'a', personId: 'id of ben', lastAt: new Date('2026-11-27T11:00:03Z') },
  ])
})

test('what nobody wrote, or what does not stand there, is refused', () => {
  expect(() => write('ada | 2 hours before | 0')).toThrow('Nobody has written all')
  expect(() => write('ada | 2 hours before | 0, 2', 'ben | 1 hours before | “Ten” for “Nine”')).toThrow('“Ten”')
  expect(() => sittingIn('ada writes something')).toThrow('ada writes something')
})
