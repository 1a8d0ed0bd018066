import { expect, test } from 'vitest'
import { bounds } from '#lib/house-style/bounds'
import { matcherOf } from '#lib/house-style/matcher'
import { faultOf, stepsOf } from '#lib/house-style/pattern'
import { quotations } from '#lib/house-style/quotations'
import type { StyleRule } from '#lib/house-style/rule'
import { warnedOf } from '#lib/house-style/warnings'

const rule = (term: string, more: Partial<StyleRule> = {}): StyleRule => ({
  ...{ id: term, language: '', kind: 'words', term, explanation: 'Because.', suggestions: [], severity: 'hint' },
  ...{ inQuotes: false, caseSensitive: false, ...more },
})
const found = (text: string, rules: StyleRule[], { language = 'en', isQuote = false } = {}) =>
  matcherOf(
    rules,
    language,
  )({ text, isQuote }).map(({ from, to, suggestions: [first] }) =>
    first === undefined ? text.slice(from, to) : `${text.slice(from, to)} → ${first}`,
  )

const claimed = rule('claimed', { suggestions: ['said'] })

test.each([
  ['She claimed it.', ['claimed → said']],
  ['Claimed by nobody.', ['Claimed → Said']],
  ['MINISTER CLAIMED VICTORY', ['CLAIMED → SAID']],
  ['The unclaimed land and what she claimedly did', []],
  ['claimed, (claimed) claimed-for', ['claimed → said', 'claimed → said', 'claimed → said']],
])('in %j whole words are found, and a capital stays one', (text, expected) => {
  expect(found(text, [claimed])).toEqual(expected)
})

test('what others say is theirs, unless a rule says otherwise', () => {
  for (const text of [
    '“He claimed it.”',
    '«Il claimed»',
    '„claimed“',
    '"claimed"',
    '‘claimed’',
    '“ claimed and goes on',
  ])
    expect(found(text, [claimed]), text).toEqual([])
  expect(found('claimed', [claimed], { isQuote: true })).toEqual([])
  expect(found('“He claimed it.”', [rule('claimed', { inQuotes: true })])).toEqual(['claimed'])
  expect(found('“So,” he claimed, “it is”', [claimed])).toEqual(['claimed → said'])
  expect(found('The ministers’ men claimed it, and ‘tis theirs', [claimed])).toEqual(['claimed → said'])
})

test('an apostrophe ends no quotation', () => {
  expect(quotations('‘it’s theirs’ now')).toEqual([{ from: 0, to: 13 }])
})

test('a rule is about its language and the varieties of it', () => {
  const rules = [rule('reclamó', { language: 'es' })]
  expect(found('reclamó', rules, { language: 'es-MX' })).toEqual(['reclamó'])
  expect(found('reclamó', rules, { language: 'en' })).toEqual([])
  expect(found('reclamó', [rule('reclamó')], { language: 'en' })).toEqual(['reclamó'])
})

test('words are whole in any script', () => {
  const expert = rule('expert')
  expect(found("l’expert, l'expert, les experts", [expert], { language: 'fr' })).toEqual(['expert', 'expert'])
  // Without vowel signs and strokes in the rule they do not count in the text; with them they do.
  expect(found('زعمَ، زعـــم، يزعم', [rule('زعم')], { language: 'ar' })).toEqual(['زعمَ', 'زعـــم'])
  expect(found('عَلم وعِلم عِلم', [rule('عِلم')], { language: 'ar' })).toEqual(['عِلم'])
  // The letters of another keyboard
  expect(found('دہشت گردي', [rule('دہشت گردی')], { language: 'ur' })).toEqual(['دہشت گردي'])
  expect(found('cafe\u0301', [rule('café')])).toEqual(['cafe\u0301'])
  expect(found('a naïve naive', [rule('naive')])).toEqual(['naive'])
})

test('several words are found over any space, and the mark of a keyboard is that of a printer', () => {
  expect(found('some\u00a0people say', [rule('some people')])).toEqual(['some\u00a0people'])
  expect(found('He can’t', [rule("can't")])).toEqual(['can’t'])
  expect(found('a well‑known man', [rule('well-known')])).toEqual(['well‑known'])
})

test('capitals count where the rule says so', () => {
  const us = rule('US', { caseSensitive: true })
  expect(found('The US told us', [us])).toEqual(['US'])
  expect(found('The US told us', [rule('us')])).toEqual(['US', 'us'])
})

test('at one place stands one rule: the longest, then the more severe', () => {
  const rules = [rule('experts'), rule('experts say'), rule('say', { severity: 'warning' })]
  expect(found('experts say, they say', rules)).toEqual(['experts say', 'say'])
  const twins = [rule('x', { id: 'hint' }), rule('x', { id: 'warning', severity: 'warning' })]
  expect(matcherOf(twins, 'en')({ text: 'x', isQuote: false }).map(({ ruleId }) => ruleId)).toEqual(['warning'])
})

const pattern = (term: string, more: Partial<StyleRule> = {}) => rule(term, { kind: 'pattern', ...more })

test('a pattern finds whole words and gives its groups to the suggestion', () => {
  const believed = pattern('it (is|was) (?:widely )?believed', { suggestions: ['who believes it $1'] })
  expect(found('It is widely believed, it’s said', [believed])).toEqual(['It is widely believed → Who believes it is'])
  expect(found('bit is believed', [believed])).toEqual([])
  expect(found('wire we are, we', [pattern('we|re')])).toEqual(['we', 'we'])
  expect(found('5% and 6%', [pattern('\\d+%')])).toEqual(['5%', '6%'])
  expect(found('خبراء يقولون', [pattern('خبراء? يقول\\p{L}*')], { language: 'ar' })).toEqual(['خبراء يقولون'])
  expect(found('it don’t', [pattern("don't")])).toEqual(['don’t'])
})

test('patterns that can’t be used are told, and find nothing', () => {
  expect(faultOf('it (is')).toBe('notUnderstood')
  expect(faultOf('(a)\\1')).toBe('notUnderstood')
  expect(faultOf('(?=a)a')).toBe('notUnderstood')
  expect(faultOf('(a{1000}){1000}')).toBe('notUnderstood')
  expect(faultOf('a*')).toBe('fitsNothing')
  expect(faultOf('.{0,1000}z')).toBe('tooLarge')
  expect(faultOf('(\\pL{0,100}x){0,10}y')).toBe('tooLarge')
  expect(faultOf('it is')).toBeNull()
  expect(found('it (is', [pattern('it (is')])).toEqual([])
})

test('what makes other expressions run for ever takes a moment', () => {
  const slow = [pattern('(a+)+b'), pattern('(a|aa)+c'), pattern('(.*a){12}d'), pattern('a')]
  const start = performance.now()
  expect(found('a'.repeat(20_000), slow)).toEqual([])
  expect(performance.now() - start).toBeLessThan(4000)
})

test('no more is looked for than all patterns together may ask for, whatever rules there are', () => {
  const large = Array.from({ length: 500 }, (_, at) => pattern(`.{0,100}z${at}`))
  expect(stepsOf(large.map(({ term }) => term))).toBeGreaterThan(bounds.allPatternSteps)
  expect(found('az0', [pattern('a{1000}|az0')])).toEqual([])
  expect(found('z499', large)).toEqual([])
  expect(found('z1', large)).toEqual(['z1'])
  expect(found('b', [pattern('b')])).toEqual(['b'])
})

test('a text in which rules take too long is not looked at to the end, and says so', () => {
  const paragraphs = Array.from({ length: 5 }, () => ({ text: 'x', isQuote: false }))
  let at = 0
  const clock = () => (at += 900)
  let looked = 0
  const matcher = () => {
    looked += 1
    return []
  }
  expect(warnedOf(paragraphs, matcher, clock)).toBeNull()
  expect(looked).toBe(2)
  expect(warnedOf(paragraphs, matcher, () => 0)).toEqual([])
})
