import { expect, test } from 'vitest'
import { styleRule } from '#lib/house-style/input'
import { matcherOf } from '#lib/house-style/matcher'
import { starterRules } from '#lib/house-style/starter'
import { validated } from '#lib/input'

const rules = starterRules.map((rule) => ({ ...validated(styleRule, rule), id: rule.term }))

test('every rule of the starter set can be used, once in its language', () => {
  const names = rules.map(({ language, kind, term }) => `${language} ${kind} ${term}`)
  expect(new Set(names).size).toBe(names.length)
})

test('no suggestion is itself something to avoid', () => {
  for (const { language, term, suggestions } of rules)
    for (const text of suggestions)
      expect(
        matcherOf(rules, language)({ text, isQuote: false }).map(({ ruleId }) => ruleId),
        term,
      ).toEqual([])
})

test.each([
  ['en', 'Experts say the regime, it is widely believed, claimed too much.', 4],
  ['fr', 'Les experts estiment que le régime a prétendu tout savoir.', 3],
  ['es', 'Se cree que el régimen alegó razones.', 3],
  ['ar', 'زعم الوزير ذلك، ويقول مراقبون إن الأمر غير مسبوق. يرى خبراء غير ذلك.', 3],
  ['ur', 'وزیر نے دعویٰ کیا۔ ماہرین کا کہنا ہے کہ خیال کیا جاتا ہے۔', 3],
])('in %s it finds what it is for', (language, text, count) => {
  expect(matcherOf(rules, language)({ text, isQuote: false })).toHaveLength(count)
})
