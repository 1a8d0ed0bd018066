import { describe, expect, test } from 'vitest'
import { dateAtEnd, dateAtStart } from '#lib/intake/reading/date'

describe('a date at the start of a line', () => {
  test.each([
    ['date 2024-03-26 Since', '2024-03-26', 'date 2024-03-26'],
    ['2024-03-26', '2024-03-26', '2024-03-26'],
    ['2024-03-26T10:30:00Z', '2024-03-26', '2024-03-26T10:30:00Z'],
    ['2024/3/6 and', '2024-03-06', '2024/3/6'],
    ['26 March 2024', '2024-03-26', '26 March 2024'],
    ['26th March, 2024', '2024-03-26', '26th March, 2024'],
    ['March 26, 2024 —', '2024-03-26', 'March 26, 2024'],
    ['Mar. 6, 2024', '2024-03-06', 'Mar. 6, 2024'],
    ['Sept. 6 2024', '2024-09-06', 'Sept. 6 2024'],
    ['MAY 6, 2024', '2024-05-06', 'MAY 6, 2024'],
    ['Tuesday, 26 March 2024, 10:30 GMT', '2024-03-26', 'Tuesday, 26 March 2024, 10:30 GMT'],
    ['Published on March 26, 2024 at 4:05 pm', '2024-03-26', 'Published on March 26, 2024 at 4:05 pm'],
    ['Date: 26\u00a0March\u00a02024', '2024-03-26', 'Date: 26\u00a0March\u00a02024'],
    ['26/03/2024', '2024-03-26', '26/03/2024'],
    ['26.3.2024', '2024-03-26', '26.3.2024'],
    ['29 February 2024', '2024-02-29', '29 February 2024'],
  ])('%s', (text, iso, words) => {
    const found = dateAtStart(text)
    expect(found?.iso).toBe(iso)
    expect(text.slice(0, found?.length)).toBe(words)
  })

  test.each([['03/04/2024'], ['29 February 2023'], ['2024-13-01'], ['31 April 2024']])(
    '%s names no one day of the calendar',
    (text) => {
      expect(dateAtStart(text)).toMatchObject({ iso: null })
    },
  )

  test.each([['March 26'], ['In March 2024'], ['2024'], ['2024-03-261'], ['dated'], ['Marching 26, 2024'], ['']])(
    '“%s” is none',
    (text) => {
      expect(dateAtStart(text)).toBeNull()
    },
  )

  test.each([
    ['SELM, March 26', 'March 26'],
    ['SELM, 26 March 2024', '26 March 2024'],
    ['SELM, Sept. 6, 2024', 'Sept. 6, 2024'],
    ['SELM', null],
  ])('%s ends with %s', (text, words) => {
    const found = dateAtEnd(text, {})
    expect(found && text.slice(found.at)).toBe(words)
  })
})
