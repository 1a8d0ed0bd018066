/** A piece of the demo newsroom is read from its file as it is written down there. */
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { claimsIn } from '#lib/text/claims'
import { plainText } from '#lib/text/plain'
import { written } from '../../../prisma/seed/demo/article.ts'
import { citationIn } from '../../../prisma/seed/demo/citation.ts'
import { pieceIn } from '../../../prisma/seed/demo/piece.ts'

const file = `profile: news
desk: world
authors: rahel, dario
tags: ports, labour
when: -1 10:10
---
# A port closes,
and opens

: Nobody
knows why.

{It closed on {day:-1}}[notice,port]. Nobody
knows {who did it}[?].

## What now

> Wait.

>> Nobody knows

| Ports
There are {two}[?].

@ https://vimeo.com/123456789 | The port

= Ports
| Ships
Velm | {nine}[?]

The end^[of it].

---
notice: verified | page 2 | excerpt: It is closed. | url: https://ports.example/2
port = ports: disputes | statement
`

const read = (text: string) => pieceIn('port', text, (whole) => whole.replace('{day:-1}', 'Monday'))

test('details, text and sources come from the three parts of the file', () => {
  const piece = read(file)
  expect(piece).toMatchObject({
    ...{ slug: 'port', profile: 'news', desk: 'world', authors: ['rahel', 'dario'], tags: ['ports', 'labour'] },
    ...{ language: 'en', state: 'published', when: '-1 10:10', translates: null, question: null, comment: null },
    ...{ headline: 'A port closes, and opens', standfirst: 'Nobody knows why.' },
  })
  expect(Object.keys(piece.cites)).toEqual(['notice', 'port'])
})

test('claims are marked where the braces stand, with the keys of what they lean on', () => {
  const { text, claims } = written(read(file), randomUUID)
  expect(claims).toMatchObject([
    { text: 'It closed on Monday', keys: ['notice', 'port'] },
    { text: 'who did it', keys: [] },
    { text: 'two', keys: [] },
    { text: 'nine', keys: [] },
  ])
  expect(claimsIn(text).map(({ id }) => id)).toEqual(claims.map(({ id }) => id))
  expect(text.content.map(({ type }) => type)).toEqual([
    'headline',
    'standfirst',
    'paragraph',
    'heading',
    'blockquote',
    'pullQuote',
    'factBox',
    'embed',
    'table',
    'paragraph',
  ])
  expect(text.content.at(-3)?.attrs).toEqual({ what: 'vimeo:123456789', title: 'The port' })
  expect(plainText(text).text).toMatch(/Ports\n\n \| Ships\nVelm \| nine\n\nThe end \[of it\]\.$/)
})

test('a citation says each thing once, in any order, and the rest is the place in the source', () => {
  expect(citationIn('a = b: page 2, note: below | false | context | admits: it is not | waived: the point')).toEqual([
    'a',
    {
      ...{ source: 'b', stance: 'context', terms: 'on_the_record', standing: 'false', label: null, url: null },
      ...{ locator: 'page 2, note: below', excerpt: null, admits: 'it is not', waived: 'the point' },
      scan: null,
    },
  ])
  expect(citationIn('a: background: a clerk')[1]).toMatchObject({
    source: 'a',
    terms: 'on_background',
    label: 'a clerk',
  })
  expect(citationIn('a: deep background: a clerk')[1]).toMatchObject({ terms: 'deep_background', label: 'a clerk' })
})

test.each(['no key at all', 'a: verified | false', 'a: page 2 | page 3'])('the line “%s” is refused', (line) => {
  expect(() => citationIn(line)).toThrow(line)
})

test.each([
  ['a detail that nobody knows', file.replace('desk: world', 'room: world'), 'room: world'],
  ['a profile that there is not', file.replace('profile: news', 'profile: gossip'), 'gossip'],
  ['a piece without a headline', file.replace('# A port', 'A port'), 'no headline'],
])('%s is refused', (_, text, said) => {
  expect(() => read(text)).toThrow(said)
})
