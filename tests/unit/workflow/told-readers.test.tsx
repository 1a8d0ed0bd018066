/** What the newsroom sees of notices that are out: their words, those that they had before, and a button for each. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { Clock } from '#components/dates/clock'
import { TranslationsProvider } from '#components/translations/client'
import { ToldReaders } from '#components/workflow/told-readers'
import type { ToldNotice } from '#lib/articles/told'

// Nothing is told here.
vi.mock('#lib/articles/actions', () => ({ tellAnew: vi.fn() }))

const at = (hour: number) => new Date(Date.UTC(2026, 10, 3, hour))
const wording = (text: string, hour: number, by: string | null) => ({
  id: text,
  text,
  language: 'en',
  at: at(hour),
  by,
})
const notice = (text: string, more: Partial<ToldNotice> = {}): ToldNotice => ({
  ...wording(text, 12, 'Ilse Varga'),
  ...{ kind: 'correction', cause: 'our_error', former: [] },
  ...more,
})

async function shown(told: ToldNotice[], may = true) {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <Clock timeZone="UTC">
          <ToldReaders told={told} may={may} />
        </Clock>
      </TranslationsProvider>
    </Suspense>,
  )
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}

test('the words that a notice had before are folded under it, each with its time and who told them', async () => {
  const former = [
    wording('It closed at noon.', 11, 'Ilse Varga'),
    wording('It closed at <b>ten</b>.', 10, 'Dario Verhane'),
  ]
  const html = await shown([notice('It never closed.', { former })], false)
  const fold = html.match(/<details>.*?<\/details>/s)?.[0] ?? ''
  expect(fold).toContain('<summary>2 former wordings</summary>')
  expect(fold).toMatch(/3 November 2026 at 11:00.*Ilse Varga.*It closed at noon\..*10:00.*Dario Verhane.*&lt;b&gt;ten/s)
  expect(fold).not.toContain('It never closed.')
})

test('a notice that was told once has nothing folded', async () => {
  expect(await shown([notice('It never closed.')])).not.toContain('<details>')
})

test('each button says which notice it is about', async () => {
  const html = await shown([notice('It never closed.'), notice('A ferry came.', { kind: 'update' })])
  expect(html).toContain('aria-label="Tell it in other words: Correction, It never closed."')
  expect(html).toContain('aria-label="Tell it in other words: Update, A ferry came."')
  expect(await shown([notice('It never closed.')], false)).not.toContain('<button')
})
