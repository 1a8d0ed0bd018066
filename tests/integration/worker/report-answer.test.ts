/** What came of a report, by mail: once, and then nobody knows where it went. */

import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db'
import { fileOf } from '#lib/mailbox/files'
import { answerReport } from '#lib/reports/commands'
import { reportAnswer } from '#lib/reports/mail'
import { type Newsroom, newsroom, published } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

test('a reader gets one mail, and her address goes with it', async () => {
  const piece = await published(room)
  const said = { articleId: piece.id, publicationNumber: 1, language: 'en', quote: '', text: 'It was a Sunday.' }
  const { id } = await db.errorReport.create({ data: { ...said, email: 'ada@reader.example' } })
  await answerReport(room.editor, id, 'It was a Monday.\nWe asked again.')
  expect(await reportAnswer.deliver({ reportId: id }, '777')).toBe(true)
  const mail = await readFile(fileOf('000000000777'), 'utf8')
  expect(mail).toContain('To: ada@reader.example')
  expect(mail).toContain('It was a Monday.')
  expect(mail).not.toMatch(/List-Unsubscribe/i)
  expect(await db.errorReport.findUniqueOrThrow({ where: { id } })).toMatchObject({ email: null, state: 'answered' })
  // A second delivery finds nothing to do.
  expect(await reportAnswer.deliver({ reportId: id }, '778')).toBe(true)
  await expect(readFile(fileOf('000000000778'))).rejects.toThrow('ENOENT')
})
