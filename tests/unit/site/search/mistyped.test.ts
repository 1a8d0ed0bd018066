import { describe, expect, test } from 'vitest'
import { corrections, mistypedAs } from '#lib/site/search/mistyped'
import { termsIn, typedAgain } from '#lib/site/search/terms'

describe('a mistyped word', () => {
  test.each([
    ['prots', ['protest', 'ports', 'posts', 'parrots'], ['ports', 'protest', 'posts']],
    ['northrn', ['north', 'northern'], ['northern', 'north']],
    ['maravai', ['maravia'], ['maravia']],
    ['prt', ['port', 'part', 'parrot'], ['port', 'part']],
    ['بندرگا', ['بندرگاه'], ['بندرگاه']],
    ['word', ['other'], []],
  ])('%s may be one of %j', (word, candidates, meant) => expect(mistypedAs(word, candidates)).toEqual(meant))

  test('is put right together with the others, the nearest first, then one of them otherwise', () => {
    const near = new Map([
      ['northrn', ['northern', 'north']],
      ['prots', ['ports', 'posts']],
      ['strike', []],
    ])
    expect(corrections(termsIn('northrn prots -prots "strike prots"'), near).map(typedAgain)).toEqual([
      'northern ports -prots "strike ports"',
      'north ports -prots "strike ports"',
      'northern posts -prots "strike posts"',
    ])
    expect(corrections(termsIn('strike'), new Map([['strike', []]]))).toEqual([])
  })
})
