/** What readers had of a piece: which versions they still find, and where a chief editor withholds one. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { Publications } from '#components/newsroom/review/timeline'
import { TranslationsProvider } from '#components/translations/client'
import type { Review } from '#lib/reviews/review'

vi.mock('#lib/articles/actions', () => ({ withholdVersion: vi.fn() }))

const version = (number: number, words: Review['publications'][number]['words']) => ({
  ...{ number, revision: number, at: new Date(0), by: 'Ana', words },
})
const publications = [version(4, 'live'), version(3, 'former'), version(2, 'withheld'), version(1, 'withdrawn')]

async function shown(mayWithhold: boolean) {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <Publications review={{ id: 'a', publications, mayWithhold }} now={new Date(0)} />
      </TranslationsProvider>
    </Suspense>,
  )
  return (await new Response(prelude).text()).replaceAll('<!-- -->', '')
}

test('a chief editor withholds former versions whose words readers still find, and no others', async () => {
  const html = await shown(true)
  expect(html.match(/<button[^>]*aria-label="[^"]*"/g)).toEqual([
    expect.stringContaining('aria-label="Withhold the words of version 3"'),
  ])
})

test('everybody sees which versions readers find no more', async () => {
  const html = await shown(false)
  expect(html).not.toContain('<button')
  expect(html).toMatch(/revision 2<\/a>, withheld/)
  expect(html).toMatch(/revision 1<\/a>, withdrawn/)
})
