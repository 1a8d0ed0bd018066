/** Letters that were moved and set right in one change: where each went. */
import { expect, test } from 'vitest'
import { aligner } from '#lib/text/merging/alike'

/** What stands where each letter went; a dot where it went nowhere */
const went = (taken: string, written: string) =>
  aligner()(taken, written)
    ?.map((place) => (place === null ? '·' : written[place]))
    .join('') ?? null

test.each([
  ['as they were', 'port31 port40 ', 'port31 port40 ', 'port31 port40 '],
  ['a word was put in', 'port31 port40 ', 'port31 port92 port40 ', 'port31 port40 '],
  ['one of three went', 'port31 port92 port40 ', 'port31 port40 ', null],
  [
    'one of many was set right',
    'the port of Sel is shut to all ships',
    'the port of Selm is shut to all ships',
    'the port of ··· is shut to all ships',
  ],
  ['one that begins alike stands there', 'port31 port92 ', 'port31 port40 ', null],
  [
    'others stand in another order',
    'pier13 pier84 pier27 pier45 pier29 ',
    'pier13 pier84 pier29 pier27 pier45 ',
    'pier13 pier84 pier27 pier45 pier29 ',
  ],
  [
    'two stand in another order, beside each other',
    'pier13 pier84 pier27 pier45 pier29 pier76 pier77 pier32 ',
    'pier13 pier84 pier27 pier29 pier32 pier45 pier76 pier77 ',
    'pier13 pier84 pier27 pier45 pier29 pier76 pier77 pier32 ',
  ],
  ['all others', 'port31 port92 ', 'quay31 quay92 ', null],
  ['letters of two units each', '𐐨𐐩𐐪 𐐮𐐯𐐰 ', '𐐮𐐯𐐰 𐐨𐐩𐐪 ', '𐐨𐐩𐐪 𐐮𐐯𐐰 '],
])('%s', (_, taken, written, expected) => expect(went(taken, written)).toBe(expected))
