import { expect, test } from 'vitest'
import { quotedTokens } from '#lib/intake/reading/quotations'
import { tokensOf } from '#lib/intake/reading/tokens'

const quoted = (sentence: string) => {
  const tokens = tokensOf(sentence)
  return [...quotedTokens(tokens)].map((at) => tokens[at]?.text).join(' ')
}

test.each([
  ['“It is over,” she said.', 'It is over ,'],
  ['She said “it is over” and left.', 'it is over'],
  ['« C’est fini », dit-elle.', 'C’est fini'],
  ['„Es ist vorbei“, sagte sie.', 'Es ist vorbei'],
  ['»Es ist vorbei«, sagte sie.', 'Es ist vorbei'],
  ['"It is over," she said. "Go home."', 'It is over , Go home .'],
  ['tired and well," Holm said.', 'tired and well ,'],
  ['She said: “It is over.', 'It is over .'],
  ['Nobody said a word.', ''],
])('what stands in quotation marks: %s', (sentence, words) => {
  expect(quoted(sentence)).toBe(words)
})
