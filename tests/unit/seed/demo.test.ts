/** The demo newsroom as it is written down: what it says agrees with what it marks, on whichever day it is started. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Profile } from '#lib/generated/prisma/enums'
import { datedArticle, written } from '../../../prisma/seed/demo/article.ts'
import { demoArticles } from '../../../prisma/seed/demo/articles.ts'
import { dated } from '../../../prisma/seed/demo/dated.ts'

const published = demoArticles.filter(({ state }) => state === undefined)
const at = new Date('2027-03-02T12:00:00Z')

test.each([
  ['en', 'on @day(0), @date(-2)', 'on Tuesday, 28 February'],
  ['fr', '@day(1) @date(1)', 'mercredi 3 mars'],
  ['ur', '@day(0) @date(0)', 'منگل ۲ مارچ'],
  ['ar', '@day(0) @date(0)', 'الثلاثاء ٢ مارس'],
])('dates in %s are those of the calendar', (language, words, said) => {
  expect(dated(words, at, language)).toBe(said)
})

test('there are enough of them for a paper: over days, on every desk, of every profile, in several languages', () => {
  expect(published.length).toBeGreaterThanOrEqual(35)
  expect(new Set(published.map(({ hoursAgo }) => Math.floor(hoursAgo / 24))).size).toBeGreaterThanOrEqual(6)
  expect(published.every(({ hoursAgo }) => hoursAgo > 0)).toBe(true)
  expect(new Set(published.map(({ profile }) => profile))).toEqual(new Set(Object.values(Profile)))
  expect(published.filter(({ language }) => language === 'ur').length).toBeGreaterThanOrEqual(5)
  for (const desk of ['world', 'security', 'economy', 'society', 'climate'])
    expect(published.filter((article) => article.desk === desk).length, desk).toBeGreaterThanOrEqual(5)
})

describe.each(demoArticles.map((article) => [article.slug, article] as const))('%s', (_, undated) => {
  const article = datedArticle(undated, at)
  const cites = Object.values(article.cites)

  test('has every date filled in, and none that the calendar may contradict', () => {
    const words = [article.headline, article.standfirst, article.body, ...cites.map(({ locator = '' }) => locator)]
    expect(words.join(' ')).not.toMatch(/@(day|date)/)
    const asWritten = [undated.headline, undated.standfirst, undated.body].join(' ')
    expect(asWritten).not.toMatch(/\b(on|since|until) (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s| at nine)/)
  })

  test('says of each claim that is disputed or false that it is', () => {
    for (const cite of cites.filter(({ standing }) => standing === 'disputed' || standing === 'false'))
      expect(article.body).toContain(cite.saysSo ?? 'nothing')
  })

  test('has evidence for each claim, and a place in it for each that is verified', () => {
    const { claims } = written(article, randomUUID)
    const used = claims.flatMap(({ keys }) => keys)
    expect(used.filter((key) => !(key in article.cites))).toEqual([])
    expect(Object.keys(article.cites).filter((key) => !used.includes(key))).toEqual([])
    if (article.state === undefined) expect(claims.every(({ keys }) => keys.length > 0)).toBe(true)
    for (const cite of cites.filter(({ standing }) => standing === 'verified')) expect(cite.locator).toBeTruthy()
  })
})
