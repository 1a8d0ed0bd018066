import { expect, test } from 'vitest'
import { isLanguage } from '#lib/text/language'

test.each(['en', 'prs', 'fa-AF', 'zh-Hant-TW'])('%s names a language', (tag) => {
  expect(isLanguage(tag)).toBe(true)
})

test.each(['newsroom', 'en-us-us', 'en-12', 'EN', '', '../', 'e', `en${'-abcdefgh'.repeat(4)}`])(
  '%j names none',
  (tag) => {
    expect(isLanguage(tag)).toBe(false)
  },
)
