/** What a file of the product gives to others is used by another one: whatever is left over is taken away, or kept to its file. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourcesIn } from '#tests/support/reader-page-law'

/** Called by name by Next, which finds them in its special files. */
const calledByNext =
  /^(GET|HEAD|POST|metadata|viewport|dynamic|revalidate|generateMetadata|generateStaticParams|register|onRequestError)$/

const sources = [...sourcesIn('app', 'components', 'lib', 'server', 'prisma', 'tests'), 'instrumentation.ts']
  .filter((file) => !file.startsWith('lib/generated/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** How many files name each word */
const usedIn = new Map<string, number>()
for (const { text } of sources)
  for (const word of new Set(text.match(/[\w$]+/g))) usedIn.set(word, (usedIn.get(word) ?? 0) + 1)

const exported = /^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm

test('nothing is exported that no other file uses', () => {
  const unused = sources
    .filter(({ file }) => !file.startsWith('tests/'))
    .flatMap(({ file, text }) => [...text.matchAll(exported)].map(([, name = '']) => ({ file, name })))
    .filter(({ name }) => usedIn.get(name) === 1 && !calledByNext.test(name))
  expect(unused).toEqual([])
})

/** What tests make or look up by them is part of the product all the same. */
const forTests = ['dayWordsIn', 'makeFonts', 'settingNames']

test('nothing is exported that tests alone use', () => {
  const product = sources.filter(({ file }) => !file.startsWith('tests/'))
  const counts = new Map<string, number>()
  for (const { text } of product)
    for (const word of text.match(/[\w$]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const unused = product
    .flatMap(({ text }) => [...text.matchAll(exported)].map(([, name = '']) => name))
    .filter((name) => counts.get(name) === 1 && !calledByNext.test(name))
  expect(unused.toSorted()).toEqual(forTests)
})
