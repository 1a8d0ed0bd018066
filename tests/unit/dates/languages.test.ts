import { describe, expect, test } from 'vitest'
import { datesFor } from '#lib/dates/newsroom'
import { sentenceIn } from '#lib/messages/all'
import { localeOf, newsroomLanguageCodes } from '#lib/messages/languages'
import { message } from '#lib/messages/message'
import { ago } from '#lib/people/ago'

const at = new Date('2026-11-21T14:05:00Z')
const later = new Date('2026-11-21T14:42:00Z')

describe.each(newsroomLanguageCodes)('in the newsroom’s language %s', (language) => {
  test('a moment has the figures that the server and every browser write alike', () => {
    const dates = datesFor(language)
    expect(dates.clock(at)).toBe('14:05')
    for (const words of [dates.day(at), dates.moment(at), dates.shortZonedMoment(at), ago(language, at, later)]) {
      expect(words).toMatch(/[0-9]/)
      expect(words).not.toMatch(/(?![0-9])\p{Nd}/u)
    }
  })

  test('Intl is told which figures, whatever its data would take', () => {
    expect(new Intl.NumberFormat(localeOf(language)).resolvedOptions().numberingSystem).toBe('latn')
    expect(language === 'en' || localeOf(language).endsWith('-u-nu-latn')).toBe(true)
  })

  test('a count is written with the same figures', () => {
    expect(sentenceIn(language, message('reviewPage.words', { count: 1_234 }))).toMatch(/\b1.?234\b/)
  })
})

test('a moment is told in the words of its language', () => {
  expect(datesFor('en').shortMoment(at)).toBe('21 Nov, 14:05')
  expect(datesFor('en').shortZonedMoment(at)).toBe('21 Nov, 14:05 UTC')
  expect(datesFor('ur').day(at)).toContain('نومبر')
  expect(ago('ar', at, later)).toContain('قبل')
})
