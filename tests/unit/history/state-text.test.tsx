/** A text of the past as it is shown: what was only suggested then does not read as its text. */
import { type ComponentProps, Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import type { TextNode } from '#lib/text/json'
import { block, doc, say } from '#tests/support/texts'
import { StateText } from '../../../components/newsroom/history/state-text.tsx'

async function shown(text: TextNode, writers: ComponentProps<typeof StateText>['writers'] = []): Promise<string> {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <StateText text={text} language="en" writers={writers} />
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

test('a suggestion says whose it is: a colleague’s, or a reviewer’s in a file', async () => {
  const run = (text: string, type: string, person: string) => ({ ...say(text), marks: [{ type, attrs: { person } }] })
  const id = '0192f000-0000-7000-8000-00000000000a'
  const html = await shown(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      block(
        'paragraph',
        run('closed', 'deletion', id),
        run('was shut', 'insertion', `${id} Aiko Brandt`),
        run('today', 'restyle', `${id} `),
      ),
    ),
    [{ id, name: 'Ilse Maurer', hue: 1 }],
  )
  expect(html).toContain('Suggested by Ilse Maurer to delete: ')
  expect(html).toContain('Suggested by Aiko Brandt (in the file) to insert: ')
  expect(html).toContain('Suggested by somebody (in the file) to look otherwise: ')
})

test('an embed that came, and one that went, is marked so; one that stayed is the card that it was', async () => {
  const video = (title: string, is?: string): TextNode => ({
    type: 'embed',
    attrs: { what: 'youtube:dQw4w9WgXcQ', title },
    ...(is && { marks: [{ type: 'historyChange', attrs: { is } }] }),
  })
  const html = await shown(
    doc(
      block('headline', say('Harbour')),
      block('standfirst'),
      ...[video('At dawn', 'removed'), video('At noon', 'added'), video('At night')],
    ),
  )
  expect(html).toContain('<p><del data-change="true">At dawn</del></p>')
  expect(html).toContain('<p><ins data-change="true">At noon</ins></p>')
  expect(html.match(/class="embed"/g)).toHaveLength(1)
})
