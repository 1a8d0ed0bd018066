import { describe, expect, test } from 'vitest'
import { datesIn } from '#lib/dates/in-zone'
import { articlePath, frontPath, slugFrom, topicPath } from '#lib/site/addresses'
import { languageName } from '#lib/site/languages'
import { positionOf } from '#lib/site/listing'
import { byMonth } from '#lib/site/months'
import { readingMinutes } from '#lib/site/reading-time'

test('a list whose address names no place in it begins at its top', () => {
  for (const cursor of [undefined, '', 'x', ['a', 'b']]) expect(positionOf(cursor)).toBeNull()
})

describe('an address', () => {
  test('takes a slug of any script there and back', () => {
    const path = articlePath({ language: 'ur', slug: 'بند-گاہ' })
    expect(path).toMatch(/^\/ur\/%[0-9A-F%-]+$/)
    expect(slugFrom(path.split('/')[2] ?? '')).toBe('بند-گاہ')
  })

  test('can’t be left by a slug', () => {
    expect(topicPath({ slug: '../newsroom?x#y' })).toBe('/topics/..%2Fnewsroom%3Fx%23y')
  })

  test('that is no text has no slug', () => {
    expect(slugFrom('%ff')).toBeNull()
  })

  test('of the front page is short in the paper’s own language', () => {
    expect([frontPath('en'), frontPath('ur')]).toEqual(['/', '/ur'])
  })
})

describe('days and hours', () => {
  const night = new Date('2026-11-30T23:30:00Z')

  test('are those of the place where the newsroom is', () => {
    expect(datesIn('UTC').moment(night)).toBe('30 November 2026 at 23:30 UTC')
    expect(datesIn('Asia/Kabul').day(night)).toBe('1 December 2026')
    expect(datesIn('Asia/Kabul').monthKey(night)).toBe('2026-12')
    expect(datesIn('UTC').weekday(night)).toBe('Monday 30 November 2026')
  })

  test('part a list by month', () => {
    const articles = ['2026-11-30', '2026-11-01', '2026-09-01', '2025-09-01'].map((day) => ({
      firstPublishedAt: new Date(day),
    }))
    expect(byMonth(articles, 'en').map(({ month, articles }) => [month, articles.length])).toEqual([
      ['November 2026', 2],
      ['September 2026', 1],
      ['September 2025', 1],
    ])
  })
})

describe('a language', () => {
  test('goes by the name its readers give it', () => {
    expect([languageName('ur'), languageName('en')]).toEqual(['اردو', 'English'])
  })

  test('is read at its own pace, and never in less than a minute', () => {
    expect([readingMinutes(12, 'en'), readingMinutes(1200, 'en'), readingMinutes(1200, 'ur-PK')]).toEqual([1, 5, 8])
  })
})
