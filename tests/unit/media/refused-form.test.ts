import { expect, test } from 'vitest'
import { refusedForm } from '#lib/media/refused-form'

const id = '019a0000-0000-7000-8000-000000000001'

test('says why the form was not saved, and leads back to the file', () => {
  const html = refusedForm('en', id, 'Somebody else saved this file meanwhile.')
  expect(html).toContain('<h1>Not saved</h1><p role="alert">Somebody else saved this file meanwhile.</p>')
  expect(html).toContain(`<a href="/newsroom/media/${id}">Back to the file</a>`)
})

test('speaks the language of whoever sent it, in its direction', () =>
  expect(refusedForm('ar', id, '…')).toContain('<html lang="ar" dir="rtl">'))

test('shows what was sent as words', () => {
  const html = refusedForm('en', '"><script>', '<img src=x onerror=alert(1)>')
  expect(html).not.toMatch(/<(img|script)/)
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
})
