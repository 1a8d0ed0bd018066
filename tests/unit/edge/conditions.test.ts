import { describe, expect, test } from 'vitest'
import { isKnown, rangeOf } from '#server/edge/conditions'

const modified = Date.parse('Thu, 26 Nov 2026 10:00:00 GMT') + 400
const sent = { marks: (tag: string) => tag === 'abc-br', modified }

describe('a browser that says what it has', () => {
  test.each([
    [{}, false],
    [{ 'if-none-match': '*' }, true],
    [{ 'if-none-match': '"abc-br"' }, true],
    [{ 'if-none-match': 'W/"abc-br"' }, true],
    [{ 'if-none-match': '"x", W/"y","abc-br"' }, true],
    [{ 'if-none-match': '"a,b", "abc"' }, false],
    [{ 'if-none-match': 'abc-br' }, false],
    [{ 'if-modified-since': 'Thu, 26 Nov 2026 10:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Thursday, 26-Nov-26 10:00:01 GMT' }, true],
    [{ 'if-modified-since': 'Thu Nov 26 10:00:01 2026' }, true],
    [{ 'if-modified-since': 'Thu, 26 Nov 2026 09:59:59 GMT' }, false],
    [{ 'if-modified-since': '2027' }, false],
    [{ 'if-modified-since': 'tomorrow' }, false],
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Thu, 26 Nov 2026 12:00:00 GMT' }, false],
    [{ 'if-none-match': '"abc-br"', 'if-modified-since': 'Thu, 26 Nov 2026 09:00:00 GMT' }, true],
  ])('%j has it: %s', (headers, known) => {
    expect(isKnown(sent, headers)).toBe(known)
  })

  test('is sent what no date can tell from what was before', () => {
    const headers = { 'if-modified-since': 'Thu, 26 Nov 2026 12:00:00 GMT' }
    expect(isKnown({ ...sent, modified: null }, headers)).toBe(false)
  })
})

describe('of a file of 100 bytes', () => {
  const version = { etag: '"abc-identity"', modified }
  const all = null
  test.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=90-500', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-0', all],
    ['bytes=-', all],
    ['bytes=0-1,5-6', all],
    ['lines=0-9', all],
    ['bytes', all],
  ])('%s is %j', (range, found) => {
    expect(rangeOf({ range }, 100, version)).toEqual(found)
  })

  test.each([
    ['"abc-identity"', true],
    ['W/"abc-identity"', false],
    ['"old"', false],
    ['Thu, 26 Nov 2026 10:00:00 GMT', true],
    ['Thu, 26 Nov 2026 10:00:01 GMT', false],
  ])('a part is sent to whoever has begun with %s: %s', (ifRange, isPart) => {
    expect(rangeOf({ range: 'bytes=0-9', 'if-range': ifRange }, 100, version) !== null).toBe(isPart)
  })
})
