/** What is shown of where a piece is used: how much, where, and what becomes of it. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import type { Asked } from '#components/ui/use-asked'
import { References } from '#components/workflow/references'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { References as Found } from '#lib/references/queries'

let asked: Asked<Found> | null

vi.mock('#components/ui/use-asked', () => ({ useAsked: () => asked }))

const none: Found = {
  live: null,
  former: [],
  pieces: [],
  otherPieces: 0,
  claims: [],
  otherClaims: 0,
  bundle: null,
  fronts: [],
  complete: true,
}
const piece = (at: number) => ({ id: `${at}`, language: 'en', headline: `Harbour ${at}`, state: 'published' as const })

async function shown(
  answer: Found | string | null,
  before: 'withdrawal' | 'address',
  language: NewsroomLanguage = 'en',
) {
  asked = {
    words: 'a',
    answer:
      answer === null
        ? null
        : typeof answer === 'string'
          ? { ok: false, message: answer }
          : { ok: true, value: answer },
  }
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language={language} timeZone="UTC">
        <References articleId="a" before={before} />
      </TranslationsProvider>
    </Suspense>,
  )
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}

const used: Found = {
  ...none,
  former: [{ language: 'en', slug: 'harbour-closes' }],
  pieces: [{ ...piece(1), places: ['draft', 'live'] }],
  otherPieces: 8,
  claims: [{ id: 'c', text: 'The harbour closed on Monday', piece: piece(2) }],
}

test('how much there is, in one sentence for who does not see the lists', async () => {
  expect(await shown(used, 'withdrawal')).toContain(
    '<p role="status" class="visually-hidden">9 pieces link to it. One claim leans on it. One earlier address leads to it</p>',
  )
})

test('few are there at once, many when they are asked for, and what becomes of them stands there in either case', async () => {
  const html = await shown(used, 'withdrawal')
  expect(html).toContain('<details><summary>9 pieces link to it</summary>')
  expect(html).toContain('<details open=""><summary>One claim leans on it</summary>')
  expect(html).toMatch(/<\/details><p class="hint">These links lead to your words then\./)
  expect(html).toContain('8 more, which you can’t open')
  expect(html).toContain('<bdi>/en/harbour-closes</bdi>')
})

test('a new address promises something else than a withdrawal', async () => {
  const html = await shown(used, 'address')
  expect(html).toContain('These links go on to work')
  expect(html).not.toContain('your words')
})

test('what nothing refers to says so, and what can’t be said is said', async () => {
  expect(await shown(none, 'withdrawal')).toContain('No other piece links to it')
  expect(await shown(none, 'withdrawal')).not.toContain('<details')
  expect(await shown(null, 'withdrawal')).toContain('<p role="alert">The newsroom could not be reached')
  expect(await shown('Please sign in again.', 'withdrawal')).toContain('<p role="alert">Please sign in again.</p>')
})

test('while some pieces are still to be searched, nothing claims to be all', async () => {
  const html = await shown({ ...none, complete: false }, 'withdrawal')
  expect(html).toContain('<p role="status" class="hint">Not every piece could be searched for links yet')
  expect(html).not.toContain('No other piece links to it')
  const some = await shown({ ...used, complete: false }, 'withdrawal')
  expect(some).toContain('One earlier address leads to it. Not every piece could be searched')
  expect(some).toContain('<p class="hint">Not every piece could be searched')
})

test.each(['ar', 'es', 'fr', 'ur'] as const)('all of it is said in %s', async (language) => {
  for (const before of ['withdrawal', 'address'] as const)
    expect(await shown(used, before, language)).not.toMatch(/references\.|link to/)
})
