import { describe, expect, test } from 'vitest'
import { draftSchema } from '#lib/text/draft-schema'
import { finderOf, matchesIn, patternOf, type Wanted } from '#lib/text/find'
import { block, cell, doc, noted, row, say, table } from '#tests/support/texts'

const plainly: Omit<Wanted, 'words'> = { matchCase: false, wholeWords: false, exactly: false }

function found(words: string, text: string | ReturnType<typeof doc>, how: Partial<Wanted> = {}): string[] {
  const node = draftSchema.nodeFromJSON(
    typeof text === 'string' ? doc(block('headline'), block('standfirst'), block('paragraph', say(text))) : text,
  )
  const pattern = patternOf({ ...plainly, words, ...how })
  return pattern ? matchesIn(node, finderOf(pattern)).map(({ from, to }) => node.textBetween(from, to)) : []
}

describe('words are found', () => {
  test.each([
    ['vilm', 'Vilm and VILM', ['Vilm', 'VILM']],
    ['écluse', 'L’e\u0301cluse, l’Écluse', ['e\u0301cluse', 'Écluse']],
    ['10 km', '10\u00a0km, 10\u202fkm, 10 km', ['10\u00a0km', '10\u202fkm', '10 km']],
    ["port's", 'the port’s', ['port’s']],
    ['"open"', '“open” «open»', ['“open”', '«open»']],
    ['كتب', 'كَتَبَ وكتب', ['كَتَبَ', 'كتب']],
    ['ی', 'ي', ['ي']],
    ['भारत', 'भारती', ['भारत']],
    ['a.b', 'a.b axb', ['a.b']],
    ['[x-', 'y[x-y', ['[x-']],
  ])('%s in “%s”', (words, text, expected) => {
    expect(found(words, text)).toEqual(expected)
  })

  test.each([
    ['harbour', 'harbours, harbour; l’harbour', ['harbour', 'harbour']],
    ['باب', 'باب والباب', ['باب']],
    ['می', 'می\u200cشود می', ['می']],
    ['cafe', 'cafe\u0301 cafe', ['cafe']],
    ['10', '1010 10', ['10']],
  ])('whole words only: %s in “%s”', (words, text, expected) => {
    expect(found(words, text, { wholeWords: true })).toEqual(expected)
  })

  test('an unaccented letter is not the one with an accent', () => {
    expect(found('e', 'e\u0301é')).toEqual([])
  })
  test('as they are typed, where that is asked for', () => {
    expect(found('Vilm', 'Vilm VILM', { matchCase: true })).toEqual(['Vilm'])
    expect(found('10 km', '10\u00a0km 10 km', { exactly: true })).toEqual(['10 km'])
    expect(found('well-known', 'a well-known (1/2) name', { exactly: true })).toEqual(['well-known'])
    expect(found('(1/2)', 'a well-known (1/2) name', { exactly: true })).toEqual(['(1/2)'])
    expect(found('\u00a0', '10\u00a0km 10 km', { exactly: true })).toEqual(['\u00a0'])
    expect(found('كتب', 'كَتَبَ كتب', { exactly: true })).toEqual(['كتب'])
  })
  test('nothing is found of nothing', () => {
    expect(found('', 'words')).toEqual([])
    expect(found(' ', 'two words')).toEqual([])
  })

  test('in headline, standfirst, cells and notes, and never over the edge of a note or a line', () => {
    const text = doc(
      block('headline', say('The port')),
      block('standfirst', say('A port')),
      block('paragraph', say('port'), noted('port of call'), say(' hall po'), { type: 'hardBreak' }, say('rt')),
      table('Ports', [row(cell('one port'))]),
    )
    expect(found('port', text)).toEqual(['port', 'port', 'port', 'port', 'Port', 'port'])
    expect(found('port hall', text)).toEqual([])
    expect(found('portport', text)).toEqual([])
  })
})
