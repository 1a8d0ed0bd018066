/** Two people in one paragraph at the same moment, each without having heard of the other, by the editor's own plugins. */
import { describe, expect, test } from 'vitest'
import type { DraftText } from '#lib/text/json'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, row, say, table } from '#tests/support/texts'
import { writersApart } from '#tests/support/writer'

const begun = (words: string) =>
  writersApart(
    textToUpdate(
      doc(
        block('headline', say('Ports')),
        { type: 'standfirst' },
        block('paragraph', ...(words ? [say(words)] : [])),
        table('Ships', [row('name', '')]),
      ) as unknown as DraftText,
    ),
  )

type Apart = ReturnType<typeof begun>
/** What both see in the end */
function met({ docs, meet, writers }: Apart): string {
  meet()
  const [mine, theirs] = docs.map((each) => JSON.stringify(textOf(each)))
  expect(theirs).toBe(mine)
  return writers[0].seen().replaceAll(/[[\]]/g, '')
}

describe('a word that begins like the one behind it', () => {
  test('stays whole when that goes', () => {
    const apart = begun('see them go')
    const [mine, theirs] = apart.writers
    mine.goBefore('them')
    mine.type('then ')
    theirs.selectFrom('them ')
    theirs.erase()
    expect(met(apart)).toContain('see then go')
  })

  test('is written where it is typed, in a cell too', () => {
    const apart = begun('see them go')
    const [mine, theirs] = apart.writers
    mine.goBefore('name')
    mine.type('nan ')
    theirs.selectFrom('name')
    theirs.erase()
    expect(met(apart)).toContain('nan ')
  })
})

test('letters that are erased are those before the caret, among others that are alike', () => {
  const apart = begun('na na na')
  const [mine, theirs] = apart.writers
  mine.goBehind('na na')
  mine.erase(3)
  theirs.goBehind('na na')
  theirs.type('?')
  expect(met(apart)).toContain('na? na')
})

test.each([
  ['a paragraph', 'Ports\n\n', (writer: Apart['writers'][0]) => writer.goTo(10)],
  ['a cell', 'name\n', (writer: Apart['writers'][0]) => writer.goTo(writer.state().doc.content.size - 4)],
])('two who begin %s at once both have their words there once, and go on', (_place, _before, go) => {
  const apart = begun('')
  const [mine, theirs] = apart.writers
  go(mine)
  go(theirs)
  mine.type('mine')
  theirs.type('theirs')
  apart.meet()
  mine.type(' one')
  theirs.type(' two')
  const said = met(apart)
  for (const word of ['mine one', 'theirs two']) expect(said.split(word), said).toHaveLength(2)
})

test('two who begin a paragraph that one of them has made', () => {
  const apart = begun('')
  const [mine, theirs] = apart.writers
  mine.goTo(10)
  mine.type('first')
  mine.begin('')
  apart.meet()
  for (const writer of [mine, theirs]) writer.goTo(17)
  mine.type('mine')
  theirs.type('theirs')
  apart.meet()
  mine.type(' one')
  theirs.type(' two')
  const said = met(apart)
  for (const word of ['mine one', 'theirs two']) expect(said.split(word), said).toHaveLength(2)
})
