import { expect, test } from 'vitest'
import { searchForm } from '#lib/text/search-form'

test.each([
  ['Élan', 'elan'],
  ['E\u0301lan', 'elan'],
  ['ايران', 'ایران'],
  ['كتاب', 'کتاب'],
  ['كِتَاب', 'کتاب'],
  ['ہفتہ ٣', 'هفته 3'],
  ['می\u200cخواهد', 'میخواهد'],
  ['  Łódź   Straße ', 'lodz strasse'],
  ['İstanbul', 'istanbul'],
  ['ΣΟΦΟΣ', 'σοφοσ'],
  ['O’Brien — “Post”', `o'brien - "post"`],
  ['１００％', '100%'],
  ['한국', '한국'],
  ['が', 'が'],
])('%j is found as %j', (name, form) => {
  expect(searchForm(name)).toBe(form)
  expect(searchForm(form)).toBe(form)
})
