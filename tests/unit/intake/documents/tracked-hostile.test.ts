/** Tracked changes that were made to break whoever opens them. */
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { documentLimits } from '#lib/intake/documents/limits'
import { longestReviewer, reviewerIn, reviewerName } from '#lib/text/suggester'
import { broughtInBy, docx, p, r, readBytes } from '#tests/support/documents'
import { decided, draftOf, suggestionsOf } from '#tests/support/tracked'

const ins = (who: string, words: string, more = '') =>
  `<w:ins w:id="1" w:author="${who}" w:date="2026-05-03T10:00:00Z"${more}>${r(words)}</w:ins>`

test('of a hundred thousand changes as many are suggestions as a draft may have, the rest is taken as accepted, and that is said', async () => {
  const body = Array.from({ length: 1_000 }, (_, at) =>
    p(Array.from({ length: 100 }, (__, nth) => ins(`R${(at + nth) % 40}`, 'ab')).join('')),
  ).join('')
  const document = await readBytes(docx(body))
  const draft = draftOf(document)
  expect(suggestionsOf(draft)).toHaveLength(documentLimits.suggestions)
  expect(document.notes).toContainEqual({
    code: 'documents.notes.changesBeyond',
    parameters: { count: 100_000 - documentLimits.suggestions, most: documentLimits.suggestions },
  })
  expect(decided(draft, 'accept').join('')).toBe('ab'.repeat(100_000))
}, 60_000)

test('more reviewers than one can tell apart are one without a name', async () => {
  const body = p(Array.from({ length: 300 }, (_, at) => ins(`R${at}`, 'ab')).join(''))
  const by = suggestionsOf(draftOf(await readBytes(docx(body)))).map((each) => each.by)
  expect(new Set(by)).toEqual(new Set([...Array.from({ length: documentLimits.reviewers }, (_, at) => `R${at}`), '']))
})

test('a name of ten million characters is as long as a name may be', async () => {
  const name = randomBytes(5_000_000).toString('hex')
  const document = await readBytes(docx(p(`${r('Closed')}${ins(name, ' today')}${ins(name, ' at noon')}`)))
  expect(suggestionsOf(draftOf(document)).map(({ by }) => by)).toEqual([name.slice(0, longestReviewer)])
  expect(JSON.stringify(document.notes).length).toBeLessThan(500)
}, 60_000)

test.each<[string, string, string]>([
  ['signs that nobody sees', 'Ai\u200bko \u202eBrandt\ufeff', 'Aiko Brandt'],
  ['line ends and tabs', ' Aiko\n\t\u2028Brandt ', 'Aiko Brandt'],
  ['control characters and halves of pairs', 'Aiko\u0007 Br\ud800andt', 'Aiko Brandt'],
  ['joiners, with which Persian is written', 'می‌نا', 'می‌نا'],
  ['nothing that one could read', '\u200b\u2066\u0000', ''],
])('of a name that has %s, a name is left', (_, given, name) => {
  expect(reviewerName(given)).toBe(name)
  expect(reviewerName(name)).toBe(name)
})

test('a name that is an id of the newsroom, or says that it is one, is a name', async () => {
  const draft = draftOf(await readBytes(docx(p(`${r('Closed')}${ins(broughtInBy, ' today')}`))))
  const [mark] = draft.content[2]?.content?.[1]?.marks ?? []
  expect(mark?.attrs?.person).toBe(`${broughtInBy} ${broughtInBy}`)
  expect(reviewerIn(String(mark?.attrs?.person))).toBe(broughtInBy)
})

test('changes of one id in a file are each a suggestion of its own where they stand apart', async () => {
  const draft = draftOf(
    await readBytes(
      docx(p(`${ins('Ana', 'Ferries ')}${r('stop ')}${ins('Ana', 'today ')}${r('at noon')}${ins('Ana', '.')}`)),
    ),
  )
  expect(suggestionsOf(draft)).toHaveLength(3)
})

test('changes within changes are read as deep as a document may be, and refused beyond', async () => {
  const nested = (deep: number) => {
    const open = Array.from({ length: deep }, (_, at) => `<w:${at % 2 ? 'del' : 'ins'} w:id="1" w:author="R${at}">`)
    const close = Array.from({ length: deep }, (_, at) => `</w:${(deep - 1 - at) % 2 ? 'del' : 'ins'}>`)
    return docx(p(`${r('Closed')}${open.join('')}${r(' today')}${close.join('')}`))
  }
  const draft = draftOf(await readBytes(nested(300)))
  expect(suggestionsOf(draft).map(({ by }) => by)).toEqual(['R298', 'R299'])
  expect(decided(draft, 'reject')).toEqual(['Closed'])
  await expect(readBytes(nested(1_000))).rejects.toMatchObject({ why: { code: 'documents.tooDeep' } })
})

test('an author with mark-up in the name is words', async () => {
  const draft = draftOf(await readBytes(docx(p(ins('&lt;b onclick=&quot;x&quot;&gt;@[1]', 'Closed')))))
  expect(suggestionsOf(draft)[0]?.by).toBe('<b onclick="x">@[1]')
})
