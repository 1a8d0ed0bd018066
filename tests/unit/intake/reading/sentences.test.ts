import { expect, test } from 'vitest'
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
