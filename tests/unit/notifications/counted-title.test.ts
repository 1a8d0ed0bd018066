import { expect, test } from 'vitest'
import { titleWith } from '../../../components/notifications/counted-title.ts'

test('the title of a page is preceded by how many are unread, once', () => {
  expect(titleWith('Articles', 0)).toBe('Articles')
  expect(titleWith('Articles', 3)).toBe('(3) Articles')
  expect(titleWith('(3) Articles', 4)).toBe('(4) Articles')
  expect(titleWith('(4) (2026) was a year', 0)).toBe('(2026) was a year')
  expect(titleWith('(99+) Articles', 250)).toBe('(99+) Articles')
})
