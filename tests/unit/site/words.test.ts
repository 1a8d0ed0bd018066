import { describe, expect, test } from 'vitest'
import { offeredLanguages } from '#lib/articles/languages'
import { datesIn } from '#lib/dates/in-zone'
import {
  CorrectionCause,
  CorrectionKind,
  Profile,
  SourceKind,
  Stance,
  Standing,
  TagKind,
  Terms,
} from '#lib/generated/prisma/enums'
import { counted, spokenLanguages, wordsFor } from '#lib/site/words'
import { en } from '#lib/site/words/en'
import type { Words } from '#lib/site/words/shape'
import { directionOf } from '#lib/text/direction'

/** Every phrase by its place in the table; of counted things the form that every language has. */
function phrases(words: Words): Map<string, string> {
  const { counted, ...said } = words
  const others = Object.entries(counted).map(([what, { other }]) => [`counted.${what}`, other] as const)
  const groups = Object.entries(said).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : Object.entries(value).map(([name, word]) => [`${key}.${name}`, word] as const),
  )
  return new Map([...groups, ...others])
}

const names = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const english = phrases(en)
const languages = spokenLanguages.map((language) => [language, wordsFor(language)] as const)

test('the site speaks every language that a piece can be filed in', () => {
  for (const language of offeredLanguages) expect(wordsFor(language).language).toBe(language)
  expect(wordsFor('ur-PK').language).toBe('ur')
  expect(wordsFor('fa-IR').language).toBe('fa')
  expect(wordsFor('prs').language).toBe('fa-AF')
  expect(wordsFor('xx').language).toBe('en')
})

test('what readers are told has words for every value', () => {
  const toldToReaders = Object.values(Terms).filter((terms) => terms !== 'off_the_record')
  const enums = {
    profile: Object.values(Profile),
    sourceKind: Object.values(SourceKind),
    tagKind: Object.values(TagKind),
    stance: Object.values(Stance),
    terms: toldToReaders,
    standing: Object.values(Standing),
    correctionKind: Object.values(CorrectionKind),
    correctionCause: Object.values(CorrectionCause),
  }
  for (const [, words] of languages)
    for (const [group, values] of Object.entries(enums))
      expect(Object.keys(words[group as keyof typeof enums]).sort()).toEqual([...values].sort())
})

describe.each(languages)('in %s', (_, words) => {
  test('nothing is left out, and every sentence has its names', () => {
    const said = phrases(words)
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [place, phrase] of said) {
      expect(phrase, place).toMatch(/\S/)
      expect(names(phrase), place).toEqual(names(english.get(place) ?? ''))
    }
  })

  test('every number has its form', () => {
    const forms = new Intl.PluralRules(words.language).resolvedOptions().pluralCategories
    for (const [what, given] of Object.entries(words.counted)) {
      expect(Object.keys(given).sort(), what).toEqual([...forms].sort())
      for (const form of Object.values(given))
        expect(names(form).filter((name) => name !== 'n')).toEqual(names(given.other).filter((name) => name !== 'n'))
    }
  })
})

const translated = languages.filter(([, words]) => words !== en)
const written = (direction: string) => translated.filter(([language]) => directionOf(language) === direction)

test.each(written('rtl'))('in %s no English word is left', (_, words) => {
  const said = [...phrases(words)].filter(([place]) => place !== 'language').map(([, phrase]) => phrase)
  expect(said.join(' ').replaceAll(/\{\w+\}|RSS|PDF/g, '')).not.toMatch(/[A-Za-z]/)
})

test.each(written('ltr'))('in %s no English sentence is left', (_, words) => {
  const same = [...phrases(words)].filter(([place, phrase]) => phrase.includes(' ') && english.get(place) === phrase)
  expect(
    same
      .map(([place]) => place)
      .filter((place) => !/^(counted\.pages|footnoteLetters|noticeOf|comma|witness|unnamedWitness)$/.test(place)),
  ).toEqual([])
})

test('things are counted as each language counts', () => {
  const arabic = [1, 2, 3, 11, 100].map((count) => counted(wordsFor('ar'), 'articles', count))
  expect(arabic).toEqual(['مادة واحدة', 'مادتين', '3 مواد', '11 مادة', '100 مادة'])
  expect(counted(wordsFor('fa'), 'minutes', 12)).toBe('زمان مطالعه: ۱۲ دقیقه')
  expect(counted(en, 'articles', 1)).toBe('1 piece')
})

test.each([
  ['de', '21. November 2026'],
  ['fr', '21 novembre 2026'],
  ['es', '21 de noviembre de 2026'],
  ['tr', '21 Kasım 2026'],
  ['ar', '21 نوفمبر 2026'],
  ['fa', '۲۱ نوامبر ۲۰۲۶'],
  ['fa-AF', '۲۱ نومبر ۲۰۲۶'],
  ['ps', '۲۰۲۶ نومبر ۲۱'],
  ['ur', '21 نومبر، 2026'],
])('in %s the day is %s, whatever calendar its readers else use', (language, day) => {
  expect(datesIn('UTC', language).day(new Date('2026-11-21T14:05:00Z'))).toBe(day)
  expect(datesIn('UTC', language).monthKey(new Date('2026-11-21T14:05:00Z'))).toBe('2026-11')
})
