/** The panel of claims: what is shown there of files that were sent to an attribution. */
import type { Editor } from '@tiptap/core'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import type { Claim, ClaimAttribution } from '#lib/claims/marked'
import { draftSchema } from '#lib/text/draft-schema'
import { english } from '#tests/support/english'
import { block, doc, say } from '#tests/support/texts'
import { ClaimsPanel } from '../../../components/editor/claims-panel.tsx'
import { evidenceActs, sentEvidence } from '../../../components/editor/sent-evidence.ts'

// What they ask the server for comes with the request of a page.
vi.mock('#lib/attachments/actions', () => ({}))
vi.mock('#lib/claims/actions', () => ({}))
vi.mock('#lib/sources/actions', () => ({}))
vi.mock('#lib/media/actions', () => ({}))

const nothing = () => {}

/** An editor with a file that was refused where it was sent to. */
async function refused(attributionId: string): Promise<Editor> {
  const view = {
    state: EditorState.create({
      doc: draftSchema.nodeFromJSON(doc(block('headline', say('Ports')), block('standfirst'))),
    }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  const editor = {
    ...{ view, isDestroyed: false, getAttributes: () => ({}), emit: nothing },
    get state() {
      return view.state
    },
  } as unknown as Editor
  view.state = view.state.reconfigure({ plugins: [sentEvidence(editor, english, async () => ({ fileId: 'scan' }))] })
  const attach = async () => ({ ok: false, message: 'There is no such source at this claim.' }) as const
  evidenceActs(view.state)?.send(attributionId, [new File(['x'], 'scan.png')], attach, nothing)
  await new Promise((resolve) => setTimeout(resolve))
  return editor
}

const attribution: ClaimAttribution = {
  ...{ id: 'stands', stance: 'supports', terms: 'on_the_record', files: [] },
  ...{ publicLabel: null, locator: null, url: null, excerpt: null, accessedAt: null },
  source: { id: 'port', name: 'Port of Velm', kind: 'person' },
}
const claim: Claim = {
  ...{ id: 'claim', text: 'Ports closed.', standing: 'unverified', credibility: 6, number: 1, wordsChanged: false },
  ...{ verifiedAt: null, verifiedHow: null, verifiedBy: null, attributions: [attribution] },
}

async function shown(editor: Editor, mayWrite = true) {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <ClaimsPanel
          {...{ articleId: 'piece', language: 'en', editor, claims: [claim], gone: [], mayWrite, mayVerify: false }}
          {...{ onTook: nothing, onAddSource: nothing, onSource: nothing }}
        />
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

const offers = /aria-label="Leave scan.png out"/g

test('a file stands once, under the attribution that it was sent to', async () => {
  const html = await shown(await refused('stands'))
  expect(html.match(offers)).toHaveLength(1)
  expect(html.indexOf('Leave scan.png out')).toBeLessThan(html.indexOf('Attach a file'))
})

test.each([
  ['whose attribution is gone', 'gone', true],
  ['whose writer may no longer write', 'stands', false],
])('a file %s can still be left out, and says why it is not there', async (_, sentTo, mayWrite) => {
  const html = await shown(await refused(sentTo), mayWrite)
  expect(html.match(offers)).toHaveLength(1)
  expect(html).toContain('There is no such source at this claim.')
})
