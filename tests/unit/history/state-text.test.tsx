/** A text of the past as it is shown: what was only suggested then does not read as its text. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import type { TextNode } from '#lib/text/json'
import { block, doc, say } from '#tests/support/texts'
import { StateText } from '../../../components/newsroom/history/state-text.tsx'

async function shown(text: TextNode): Promise<string> {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <StateText text={text} language="en" writers={[]} />
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

test('suggestions of that moment are told to eyes and ears', async () => {
  const run = (text: string, type: string) => ({ ...say(text), marks: [{ type, attrs: {} }] })
  const html = await shown(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      block('paragraph', say('It '), run('closed', 'deletion'), run('was shut', 'insertion'), say('.')),
    ),
  )
  expect(html).toMatch(/data-kind="deletion"[^>]*><span class="visually-hidden">Suggested to delete: <\/span>closed</)
  expect(html).toMatch(
    /data-kind="insertion"[^>]*><span class="visually-hidden">Suggested to insert: <\/span>was shut</,
  )
})
