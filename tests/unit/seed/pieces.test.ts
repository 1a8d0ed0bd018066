/** What the demo newsroom's pieces say agrees with what is known about their claims, and with the calendar. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { Profile } from '#lib/generated/prisma/enums'
import { plainText } from '#lib/text/plain'
import { written } from '../../../prisma/seed/demo/article.ts'
import type { Citation } from '../../../prisma/seed/demo/citation.ts'
import { dayWordsIn } from '../../../prisma/seed/demo/days.ts'
import { dayOf } from '../../../prisma/seed/demo/moments.ts'
import { people } from '../../../prisma/seed/demo/people.ts'
import { type DatedArticle, pieceFiles, piecesAt } from '../../../prisma/seed/demo/pieces.ts'
import { sourcesAt } from '../../../prisma/seed/demo/sources.ts'
import { tags } from '../../../prisma/seed/demo/tags.ts'
import { desks } from '../../../prisma/seed/world.ts'
import { contradiction, judgement } from './contradiction.ts'

const now = new Date('2026-11-26T14:20:00Z')
const pieces = piecesAt(now, 'UTC')
const published = pieces.filter(({ state }) => state === 'published')
const named = (list: readonly DatedArticle[]) => list.map((piece) => [piece.slug, piece] as const)
const files = pieceFiles()

/** Its paragraphs, each with the claims in it and the first citation under each. */
function paragraphs(piece: DatedArticle) {
  const { claims } = written(piece, randomUUID)
  const left = [...claims]
  return piece.body.split(/\n\s*\n/).map((source) => {
    const own = left.splice(0, source.match(/\{[^}]+\}\[[^\]]+\]/g)?.length ?? 0)
    const cited = own.map(({ text, keys }) => ({ text, cites: keys.flatMap((key) => piece.cites[key] ?? []) }))
    return { source: source.replace(/\s+/g, ' '), claims: cited }
  })
}

const claimsOf = (piece: DatedArticle) =>
  paragraphs(piece).flatMap(({ claims, source }, at, all) =>
    claims.map((claim) => ({ ...claim, standing: claim.cites[0]?.standing, near: `${source} ${all[at + 1]?.source}` })),
  )

const words = (piece: DatedArticle) => plainText(written(piece, randomUUID).text, piece.language).wordCount

describe('a paper of ten days', () => {
  const of = (fits: (piece: DatedArticle) => boolean) => published.filter(fits).length

  test('has enough pieces in English for its front, and some in five other languages', () => {
    expect(of(({ language }) => language === 'en')).toBeGreaterThanOrEqual(30)
    expect(of(({ language }) => language === 'ur')).toBeGreaterThanOrEqual(5)
    for (const language of ['ar', 'fa', 'fr', 'es'])
      expect(of((piece) => piece.language === language)).toBeGreaterThan(0)
  })

  test.each(desks.map(({ slug }) => slug))('has at least four English pieces on the desk %s', (desk) => {
    expect(of((piece) => piece.desk === desk && piece.language === 'en')).toBeGreaterThanOrEqual(4)
  })

  test.each(Object.values(Profile))(
    'has at least three of the profile %s, and one event that is covered live',
    (profile) => {
      const least = profile === 'live' ? 1 : 3
      expect(of((piece) => piece.profile === profile && piece.language === 'en')).toBeGreaterThanOrEqual(least)
    },
  )

  test('covers an event in eight entries, of which some are key points, and one waits', () => {
    const entries = pieces.filter(({ entry }) => entry?.of === 'talks-over-the-tugs')
    expect(entries.filter(({ state }) => state === 'published')).toHaveLength(8)
    expect(entries.filter(({ entry }) => entry?.keyPoint)).toHaveLength(3)
    expect(entries.filter(({ state }) => state === 'in_review')).toHaveLength(1)
  })

  test('comes out on ten days, at hours of its own', () => {
    expect(new Set(published.map(({ at }) => dayOf(at, 'UTC').toString())).size).toBe(10)
    expect(new Set(published.map(({ at }) => at.getTime())).size).toBe(published.length)
    for (const { slug, when } of published) expect(when, slug).not.toMatch(/:00$/)
  })

  test('has eight topics or more with three pieces or more', () => {
    const topics = tags.filter(({ kind }) => kind === 'topic').map(({ key }) => key)
    const lived = topics.filter((key) => of((piece) => piece.tags.includes(key) && piece.language === 'en') >= 3)
    expect(lived.length).toBeGreaterThanOrEqual(8)
  })

  test('runs from briefs of a paragraph to an analysis of 800 words', () => {
    const lengths = (profile: Profile) =>
      published.filter((piece) => piece.profile === profile && piece.language === 'en').map(words)
    expect(Math.max(...lengths('brief'))).toBeLessThanOrEqual(90)
    expect(Math.max(...lengths('analysis'))).toBeGreaterThanOrEqual(750)
    expect(Math.min(...lengths('analysis'))).toBeGreaterThanOrEqual(200)
  })

  test('has drafts in each state beside it', () => {
    expect(new Set(pieces.map(({ state }) => state))).toEqual(
      new Set(['draft', 'in_review', 'changes_requested', 'approved', 'scheduled', 'published', 'spiked']),
    )
  })
})

describe.each(named(pieces))('%s', (_, piece) => {
  const claims = claimsOf(piece)
  const all = Object.values(piece.cites)

  test('names people, desks, tags and sources that there are, and cites all that it lists', () => {
    const known = (list: readonly { key: string }[]) => list.map(({ key }) => key)
    expect(desks.map(({ slug }) => slug)).toContain(piece.desk)
    for (const key of piece.authors) expect(known(people)).toContain(key)
    for (const key of piece.tags) expect(known(tags)).toContain(key)
    for (const { source } of all) expect(known(sourcesAt(now, 'UTC'))).toContain(source)
    expect(new Set(claims.flatMap(({ cites }) => cites))).toEqual(new Set(all))
  })

  test('says of each disputed or false claim that it is', () => {
    for (const { standing, cites, near, text } of claims)
      if (standing === 'disputed' || standing === 'false') {
        expect(near.replace(text, ''), text).toContain(cites[0]?.admits)
        expect(cites[0]?.admits, text).toMatch(contradiction[piece.language] ?? /^$/)
      }
  })

  test('says of each opinion among its claims whose it is', () => {
    for (const { standing, cites, near, text } of claims)
      if (standing === 'opinion') {
        expect(near, text).toContain(cites[0]?.admits)
        expect(cites[0]?.admits, text).toMatch(judgement)
      }
  })

  test('names where each verified claim is found, and nobody who disputes it', () => {
    const evidence = ({ stance, locator }: Citation) => stance === 'supports' && locator !== null
    for (const { standing, cites, text } of claims)
      if (standing === 'verified') {
        expect(cites.some(evidence), text).toBe(true)
        expect(
          cites.some(({ stance }) => stance === 'disputes'),
          text,
        ).toBe(false)
      }
  })

  test('calls a claim disputed or false where somebody disputes it', () => {
    for (const { standing, cites, text } of claims)
      if (cites.some(({ stance }) => stance === 'disputes')) expect(['disputed', 'false'], text).toContain(standing)
  })
})

describe.each(named(published))('%s, as readers see it', (_, piece) => {
  test('has a claim in every second paragraph at least, and a source under each', () => {
    const prose = paragraphs(piece).filter(({ source }) => !/^(##|>) /.test(source))
    const leaning = prose.filter(({ claims }) => claims.length > 0)
    const least = piece.profile === 'opinion' ? 0.2 : 0.5
    expect(leaning.length / prose.length).toBeGreaterThanOrEqual(least)
    for (const { cites, text } of claimsOf(piece)) expect(cites.length, text).toBeGreaterThan(0)
  })

  test('is by somebody who says “I” only where that is labelled', () => {
    const own = piece.body.replace(/“[^”]*”/g, '')
    if (piece.language === 'en' && !['opinion', 'interview'].includes(piece.profile))
      expect(own).not.toMatch(/\b(I|my|me)\b/)
    if (piece.profile === 'opinion' && piece.language === 'en') expect(own).toMatch(/\bI\b/)
  })

  test('is of a translation’s language, if it is one, and younger than the first', () => {
    const first = piece.translates && published.find(({ slug }) => slug === piece.translates)
    if (first) expect([first.language === piece.language, first.at < piece.at]).toEqual([false, true])
    expect(first === undefined).toBe(false)
  })
})

describe.each(files)('%s, as it is written down', (slug, file) => {
  const language = pieces.find((piece) => piece.slug === slug)?.language ?? ''
  const spoken = (how: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, { ...how, calendar: 'gregory', timeZone: 'UTC' })
    return Array.from({ length: 366 }, (_, day) => format.format(Date.UTC(2026, 0, 1 + day)))
  }

  test('leaves days, months and late years to the calendar', () => {
    const months = spoken({ month: 'long' }).filter((month) => month !== 'May' && month !== 'mai')
    for (const word of new Set([...spoken({ weekday: 'long' }), ...months]))
      expect(file).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'))
    expect(file).not.toMatch(/\b20(2[3-9]|[3-9]\d)\b|[۲٢]۰[۲-۹]/u)
  })

  test('calls a day by its weekday within the week only, and seasons not at all', () => {
    for (const { kind, distance } of dayWordsIn(file))
      if (kind === 'day' || kind === 'workday') expect(Math.abs(distance)).toBeLessThanOrEqual(6)
    expect(file).not.toMatch(/\b(spring|summer|autumn|winter)\b/)
  })

  test('is short enough to be read', () => {
    expect(file.split('\n').length).toBeLessThan(200)
  })
})

test.each(['2027-01-01T03:10:00Z', '2028-02-29T08:01:00Z', '2027-03-28T23:59:00Z'])(
  'started at %s, nothing is of the future and no day is left open',
  (moment) => {
    const started = new Date(moment)
    for (const zone of ['UTC', 'Asia/Karachi', 'America/Los_Angeles'])
      for (const piece of piecesAt(started, zone)) {
        expect(piece.at.getTime(), piece.slug).toBeLessThan(started.getTime())
        expect(JSON.stringify(piece), piece.slug).not.toMatch(/\{\w+:-?\d/)
      }
  },
)
