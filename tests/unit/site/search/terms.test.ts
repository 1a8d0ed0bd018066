import { describe, expect, test } from 'vitest'
import { namesIn, withTags } from '#lib/site/search/tag-names'
import { termsIn, typedAgain } from '#lib/site/search/terms'

const said = (typed: string) =>
  termsIn(typed).map(({ words, phrase, minus, begun }) => [
    words,
    [phrase && '""', minus && '-', begun && '…'].filter(Boolean).join(''),
  ])

describe('typed words', () => {
  test.each([
    [
      'Northern Ports',
      [
        ['northern', ''],
        ['ports', '…'],
      ],
    ],
    [
      '“Northern  Ports” –strike',
      [
        ['northern ports', '""'],
        ['strike', '-'],
      ],
    ],
    [
      '«Northern Ports» -"long strike"',
      [
        ['northern ports', '""'],
        ['long strike', '""-'],
      ],
    ],
    ['covid-19', [['covid 19', '""']]],
    ['O’Brien', [['o brien', '""']]],
    [
      'an open "quotation',
      [
        ['an', ''],
        ['open', ''],
        ['quotation', '""'],
      ],
    ],
    ['to', [['to', '']]],
    ['ports - & "" -', [['ports', '']]],
    [
      'ايران كتاب',
      [
        ['ایران', ''],
        ['کتاب', '…'],
      ],
    ],
    [
      'می\u200cرود ۱۴۰۵',
      [
        ['میرود', ''],
        ['1405', '…'],
      ],
    ],
    ['', []],
  ])('%s', (typed, terms) => expect(said(typed)).toEqual(terms))

  test('are no more than twelve, and none is longer than 60 letters', () => {
    const terms = termsIn(`${'long'.repeat(50)} ${'word '.repeat(50)}`)
    expect(terms).toHaveLength(12)
    expect(terms[0]?.words).toHaveLength(60)
  })

  test('can be typed again', () => {
    const typed = 'strike "northern ports" -rain'
    expect(typedAgain(termsIn(typed))).toBe(typed)
  })
})

describe('names of tags', () => {
  const tags = new Map([
    ['old port', ['t1']],
    ['old', ['t2']],
    ['zelma', ['t3']],
  ])
  const named = (typed: string) => withTags(termsIn(typed), tags).map(({ words, tags }) => [words, ...tags])

  test('are looked for in every run of words, and in phrases', () => {
    expect(namesIn(termsIn('old port zelma'))).toEqual([
      'old',
      'old port',
      'old port zelma',
      'port',
      'port zelma',
      'zelma',
    ])
    expect(namesIn(termsIn('"old port" -zelma'))).toEqual(['old port', 'zelma'])
  })

  test('are one term, the longest that begins at a word', () => {
    expect(named('the old port of zelma')).toEqual([['the'], ['old port', 't1'], ['of'], ['zelma', 't3']])
    expect(named('old zelma')).toEqual([
      ['old', 't2'],
      ['zelma', 't3'],
    ])
    expect(named('"old port"')).toEqual([['old port', 't1']])
    expect(named('-zelma harbour')).toEqual([['zelma', 't3'], ['harbour']])
  })
})
