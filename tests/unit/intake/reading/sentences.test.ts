import { expect, test } from 'vitest'
import { english, languageTables } from '#lib/intake/languages/all'
import { sentencesOf } from '#lib/intake/reading/sentences'

test.each([
  ['One is here. Two is there.', ['One is here.', 'Two is there.']],
  ['Gen. A. Kordel said so. Nobody asked.', ['Gen. A. Kordel said so.', 'Nobody asked.']],
  ['“It is over,” she said. “Go home.”', ['“It is over,” she said.', '“Go home.”']],
  ['The N.H.A. Office closed. It was late.', ['The N.H.A. Office closed.', 'It was late.']],
  ['They met in the N.H. The office closed.', ['They met in the N.H.', 'The office closed.']],
  ['It rose by 3.5 per cent. Then it fell', ['It rose by 3.5 per cent.', 'Then it fell']],
  ['', []],
])('“%s” has its sentences', (paragraph, sentences) => {
  const found = sentencesOf(paragraph)
  expect(found.map(({ text }) => text)).toEqual(sentences)
  for (const { text, from, to } of found) expect(paragraph.slice(from, to)).toBe(text)
})

test.each([
  ['fr', 'M. Roux est venu. Il pleuvait.', ['M. Roux est venu.', 'Il pleuvait.']],
  ['de', 'Am 3. Mai kamen z. B. Lotsen. Es regnete.', ['Am 3. Mai kamen z. B. Lotsen.', 'Es regnete.']],
  ['es', 'La Sra. Ruiz llegó a EE. UU. ayer. Llovía.', ['La Sra. Ruiz llegó a EE. UU. ayer.', 'Llovía.']],
  ['ar', 'قال نعم. ثم ذهب؟ لا أحد يعلم.', ['قال نعم.', 'ثم ذهب؟', 'لا أحد يعلم.']],
  ['ur', 'بارش ہوئی۔ سب گھر گئے۔', ['بارش ہوئی۔', 'سب گھر گئے۔']],
])('sentences in %s end where they do', (code, paragraph, sentences) => {
  expect(sentencesOf(paragraph, languageTables(code) ?? english).map(({ text }) => text)).toEqual(sentences)
})
