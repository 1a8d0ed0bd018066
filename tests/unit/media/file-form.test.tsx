/** The form of a file as the server sends it: a browser sends it by itself before scripts run, or where none do. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { FileForm, type FormFile } from '#components/newsroom/media/file-form'
import { TranslationsProvider } from '#components/translations/client'

// What it asks the server for comes with the request of a page.
vi.mock('#lib/describing/actions', () => ({ saveFile: vi.fn() }))

const file: FormFile = {
  ...{ id: '019a0000-0000-7000-8000-000000000001', isPicture: true, version: 4, alt: '', decorative: true },
  ...{ caption: 'A harbour', credit: '', copyright: '', licence: null, people: [], place: '', takenAt: null },
  ...{ rightsUntil: null, rightsWhere: '', rightsUses: null, rightsCost: '', focusX: 253, focusY: 400, crops: {} },
  ...{ source: { id: 'port', name: 'Port of Velm' }, tags: [{ id: 'sea', name: 'Sea' }] },
  ...{ shown: 'aaaa.webp', width: 1200, height: 800, barred: 0 },
}

async function shown(saved = false) {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language="en" timeZone="UTC">
        <FileForm file={file} mayChange saved={saved} />
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

test('it shows no field that would be sent without a name', async () => {
  const html = await shown()
  const fields = html.match(/<(input|textarea|select)[^>]*>/g) ?? []
  expect(fields.length).toBeGreaterThan(8)
  expect(fields.filter((field) => !/ name="/.test(field))).toEqual([])
  expect(html).not.toMatch(/Sea|Port of Velm/)
})

test('a picture that only adorns can be described as well', async () => {
  const html = await shown()
  expect(html).toMatch(/<input type="checkbox" name="decorative" checked=""/)
  expect(html).toMatch(/<textarea[^>]*name="alt"[^>]*>/)
  expect(html).not.toMatch(/<textarea[^>]*disabled/)
})

test('it says that it was saved, only after it was', async () => {
  expect(await shown(true)).toContain('>Saved</p>')
  expect(await shown()).not.toContain('Saved')
})
