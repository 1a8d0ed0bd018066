import { NextRequest } from 'next/server'
import { beforeEach, expect, test, vi } from 'vitest'
import { cookieNames, sealIn } from '#lib/auth/cookie'
import { db } from '#lib/db'
import type { Role } from '#lib/generated/prisma/enums'
import { documentLimits, uploadLimits } from '#lib/intake/documents/limits'
import { someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'
import { POST as draftOfFile } from '../../../app/newsroom/(in)/import/file/route.ts'
import { POST as textOfFile } from '../../../app/newsroom/(in)/import/text/route.ts'

const browser = vi.hoisted(() => ({ cookies: new Map<string, { value: string }>() }))
vi.mock('next/headers', () => ({ cookies: async () => browser.cookies, headers: async () => new Headers() }))

async function as(role: Role): Promise<string> {
  const { personId } = await someone(role)
  browser.cookies.set(cookieNames.session, { value: sealIn((await signedIn(personId)).cookie) ?? '' })
  return personId
}
beforeEach(() => browser.cookies.clear())

/** A file of which nobody has read anything yet, and how to send the rest of it. */
function file(words = 'The harbour of Port Ansel was closed on Monday.', headers: Record<string, string> = {}) {
  const { promise: whole, resolve: send } = Promise.withResolvers<void>()
  const sent = { read: false, send }
  const body = new ReadableStream(
    {
      async pull(controller) {
        sent.read = true
        await whole
        controller.enqueue(new TextEncoder().encode(words))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const request = new NextRequest('http://localhost/newsroom/import/file?name=a.txt', {
    method: 'POST',
    body,
    duplex: 'half',
    headers,
  } as ConstructorParameters<typeof NextRequest>[1])
  return { request, sent }
}

test.each([
  ['a draft', draftOfFile],
  ['a text', textOfFile],
])('for %s, nothing is read of whoever may make none, or is signed out by now', async (_, post) => {
  const refused = async () => {
    const { request, sent } = file()
    expect(await (await post(request)).json()).toEqual({ ok: false, message: expect.stringMatching(/\w/) })
    expect(sent.read).toBe(false)
  }
  await refused()
  for (const role of ['fact_checker', 'admin'] as const) {
    await as(role)
    await refused()
  }
  const personId = await as('reporter')
  await db.session.updateMany({ where: { personId }, data: { endedAt: new Date() } })
  await refused()
})

test('nothing is read of a file that says that it is too large', async () => {
  await as('reporter')
  const { request, sent } = file('', { 'content-length': String(documentLimits.file + 1) })
  expect(await (await draftOfFile(request)).json()).toEqual({ ok: false, message: expect.stringContaining('50 MB') })
  expect(sent.read).toBe(false)
})

test('a person has so many files on their way, and everybody together so many bytes', async () => {
  const begun: { sent: ReturnType<typeof file>['sent']; answer: Promise<Response> }[] = []
  const begin = async (size = 1) => {
    const { request, sent } = file(undefined, { 'content-length': String(size) })
    begun.push({ sent, answer: textOfFile(request) })
    await expect.poll(() => sent.read).toBe(true)
  }
  await as('reporter')
  for (let own = 0; own < uploadLimits.perPerson; own += 1) await begin()
  const more = file()
  expect(await (await textOfFile(more.request)).json()).toMatchObject({
    message: expect.stringContaining('Your other files'),
  })
  expect(more.sent.read).toBe(false)

  for (let bytes = 0; bytes + documentLimits.file < uploadLimits.bytes; bytes += documentLimits.file) {
    await as('reporter')
    await begin(documentLimits.file)
  }
  await as('reporter')
  const nobodys = file()
  expect(await (await textOfFile(nobodys.request)).json()).toMatchObject({
    message: expect.stringContaining('Many files'),
  })
  expect(nobodys.sent.read).toBe(false)

  for (const { sent } of begun) sent.send()
  for (const { answer } of begun) expect(await (await answer).json()).toMatchObject({ ok: true })
  const afterwards = file()
  afterwards.sent.send()
  expect(await (await textOfFile(afterwards.request)).json()).toMatchObject({ ok: true })
})
