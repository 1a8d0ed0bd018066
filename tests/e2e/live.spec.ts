/** A running coverage: a reporter writes an entry, an editor lets it out, and a reader who has the page open sees it come. */

import * as articles from '#lib/articles/commands'
import { createEntry, letEntryOut, sendEntry } from '#lib/coverage/commands'
import { coveragePath } from '#lib/coverage/paths'
import { articlePath } from '#lib/site/addresses'
import { expect, test } from '#tests/support/as'
import { runningCoverage, typed } from '#tests/support/coverage'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, pinnedRevision } from '#tests/support/flow'
import { looksRight } from '#tests/support/looked-at'
import { awake } from '#tests/support/pages'

test('an entry is written, let out, and appears before a reader without anything being loaded anew', async ({
  as,
  page,
}) => {
  const room = await demoRoom()
  const coverageId = await runningCoverage(room)
  await page.goto(articlePath(await addressOf(coverageId)))
  await expect(page.getByText('The first entry is on its way.')).toBeVisible()
  await page.evaluate(() => Object.assign(window, { stays: true }))

  const rahel = await as('rahel')
  await rahel.goto(coveragePath(coverageId))
  const text = rahel.getByRole('textbox', { name: 'What has happened?' })
  await awake(text)
  await text.fill('The lower gate of the lock is open.')
  await rahel.getByRole('combobox', { name: 'Who says so?' }).fill('Northline Shipping Gazette')
  await text.press('Control+Enter')
  await expect(rahel.getByText('It is handed in. Somebody else approves it.')).toBeVisible()
  await expect(text).toHaveValue('')
  await looksRight(rahel, 'a coverage with an entry in review')

  const ilse = await as('ilse')
  await ilse.goto(coveragePath(coverageId))
  const letOut = ilse.getByRole('button', { name: 'Approve and publish: The lower gate of the lock is open.' })
  await awake(letOut)
  await letOut.click()
  await expect(letOut).toBeHidden()

  const entry = page.getByRole('article').filter({ hasText: 'The lower gate of the lock is open.' }).last()
  const button = page.getByRole('button', { name: '1 new entry' })
  await expect(entry.or(button).first()).toBeVisible()
  if (await button.isVisible()) await button.click()
  await expect(entry).toBeVisible()
  await expect(entry.getByRole('link', { name: 'Northline Shipping Gazette' })).toBeVisible()
  await expect(page.getByText('The first entry is on its way.')).toBeHidden()
  expect(await page.evaluate(() => 'stays' in window)).toBe(true)
  await looksRight(page, 'a running coverage')
})

async function entryOut(room: Awaited<ReturnType<typeof demoRoom>>, coverageId: string, words: string) {
  const id = await createEntry(room.reporter, coverageId, typed(words))
  await sendEntry(room.reporter, id)
  await letEntryOut(room.editor, id, await pinnedRevision(id))
  return id
}

test('who gets no stream is told by the page itself, of what is new and of what is gone, until there is one again', async ({
  page,
}) => {
  const room = await demoRoom()
  const coverageId = await runningCoverage(room)
  const [first] = [
    await entryOut(room, coverageId, 'The lower gate is open.'),
    await entryOut(room, coverageId, 'The upper gate is shut.'),
  ]
  await page.clock.install()
  await page.route('**/coverage/*', (route) => route.fulfill({ status: 503 }))
  const path = articlePath(await addressOf(coverageId))
  await page.goto(path)
  await expect(page.locator(`#entry-${first}`)).toBeVisible()
  await articles.withdraw(room.chief, first, { text: 'It was shut.', cause: 'our_error' })
  const third = await entryOut(room, coverageId, 'The bridge is up.')
  await page.clock.fastForward(31_000)
  await expect(page.locator(`#entry-${first}`)).toHaveCount(0)
  await page.unroute('**/coverage/*')
  const stream = page.waitForRequest((request) => request.url().includes('/coverage/'))
  await page.clock.fastForward(61_000)
  await stream
  const button = page.getByRole('button', { name: '1 new entry' })
  await expect(page.locator(`#entry-${third}`).or(button).first()).toBeVisible()
})

test('who reads further down is offered what is new and stays where she is, and loses what is withdrawn', async ({
  page,
}) => {
  const room = await demoRoom()
  const coverageId = await runningCoverage(room)
  const out = (words: string) => entryOut(room, coverageId, words)
  const ids: string[] = []
  for (let n = 1; n <= 12; n++) ids.push(await out(`Gate ${n} is open. ${'Nobody says for how long. '.repeat(12)}`))
  await page.setViewportSize({ width: 375, height: 700 })
  await page.goto(articlePath(await addressOf(coverageId)))
  const read = page.locator(`#entry-${ids[4]}`)
  await read.scrollIntoViewIfNeeded()
  const before = await read.boundingBox()
  await out('Gate 13 is open.')
  const button = page.getByRole('button', { name: '1 new entry' })
  await expect(button).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 new entry' })).toBeAttached()
  expect((await read.boundingBox())?.y).toBe(before?.y)
  await articles.withdraw(room.chief, ids[11] ?? '', { text: 'It was shut.', cause: 'our_error' })
  await expect(page.locator(`#entry-${ids[11]}`)).toHaveCount(0)
  expect(Math.abs(((await read.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2)
  await button.click()
  await expect(page.getByText('Gate 13 is open.')).toBeInViewport()
  await expect(button).toBeHidden()
})
