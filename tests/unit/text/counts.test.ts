import { expect, test } from 'vitest'
import { countCharacters, countsBetween, countsOfText } from '#lib/text/counts'
import { draftSchema } from '#lib/text/draft-schema'
import { block, cell, doc, noted, row, say, table } from '#tests/support/texts'

const node = draftSchema.nodeFromJSON(
  doc(
    block('headline', say('Not counted')),
    block('standfirst', say('Nor this')),
    block('paragraph', say('The port'), noted('Of Vilm.'), say(' shut.')),
    table('Ships', [row(cell('one two'))]),
    block('paragraph', say('one'), { type: 'hardBreak' }, say('two')),
  ),
)

test('the text is counted without headline and standfirst; a note and a line end words', () => {
  expect(countsOfText(node, 'en')).toEqual({
    words: 'The port Of Vilm shut Ships one two one two'.split(' ').length,
    characters: 'The portOf Vilm. shut.Shipsone twoonetwo'.length,
    withoutSpaces: 'TheportOfVilm.shut.Shipsonetwoonetwo'.length,
  })
})

test('a selection counts from where it begins to where it ends', () => {
  const start = node.child(0).nodeSize + node.child(1).nodeSize
  expect(countsBetween(node, { from: start + 5, to: start + 9 }, 'en')).toEqual({
    words: 1,
    characters: 4,
    withoutSpaces: 4,
  })
  expect(countsBetween(node, { from: start, to: start }, 'en').words).toBe(0)
})

test.each([
  ['e\u0301cluse', 6],
  ['كَتَبَ', 3],
  ['👩‍🚒 fire', 6],
  ['«\u202fPort\u202f»', 8],
])('%s has as many characters as a reader sees', (words, expected) => {
  expect(countCharacters(words)).toBe(expected)
})
