import { previewPagePath, writingPath } from '#lib/articles/paths'
import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { inReview, report } from '#tests/support/flow'
import { openReview, readyToWrite } from '#tests/support/pages'

test('a writer sees her piece as readers would, on a phone and on a desk', async ({ as }) => {
  const piece = await report(await demoRoom())
  const ilse = await as('ilse')
  await ilse.goto(writingPath(piece.id))
  await readyToWrite(ilse)
  await ilse.getByRole('link', { name: 'Preview' }).click()
  await expect(ilse).toHaveURL(previewPagePath(piece.id))
  const phone = ilse.frameLocator('iframe[title="The piece on a phone"]')
  const desk = ilse.frameLocator('iframe[title="The piece on a desk"]')
  for (const frame of [phone, desk]) {
    await expect(frame.getByRole('heading', { name: piece.headline })).toBeVisible()
    await expect(frame.getByText('Report an error')).toBeVisible()
  }
  expect(await phone.locator('html').evaluate(() => window.innerWidth)).toBe(375)
  expect(await desk.locator('html').evaluate(() => window.innerWidth)).toBe(1280)
  expect(await desk.locator('script').count()).toBe(0)
  await ilse.getByRole('radio', { name: 'Desk' }).check()
  await expect(ilse.locator('iframe')).toHaveCount(1)
  await ilse.reload()
  await expect(ilse.getByRole('radio', { name: 'Desk' })).toBeChecked()
})

test('somebody without an account reads a draft by a link, says something, and reads nothing once it is ended', async ({
  as,
  reader,
}) => {
  const piece = await inReview(await demoRoom())
  const ilse = await as('ilse')
  await openReview(ilse, piece.id)
  await ilse.getByRole('link', { name: 'Preview' }).click()
  await expect(ilse).toHaveURL(previewPagePath(piece.id, 1))
  await ilse.getByRole('button', { name: 'Make a link' }).click()
  const dialog = ilse.getByRole('dialog')
  await dialog.getByLabel('For whom').fill('A lawyer')
  await dialog.getByLabel('She may comment on the piece').check()
  await dialog.getByRole('button', { name: 'Make the link' }).click()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  await dialog.getByRole('button', { name: 'Done' }).click()

  const answer = await reader.goto(link)
  expect([answer?.status(), answer?.headers()['cache-control']]).toEqual([200, 'no-store'])
  await expect(reader.getByText('This is a draft.')).toBeVisible()
  await expect(reader.getByRole('heading', { name: piece.headline })).toBeVisible()
  await expect(reader.getByText('Report an error')).toHaveCount(0)
  await reader.getByLabel('Your name').fill('Ilva Sorn')
  await reader.getByLabel('What you have to say').fill('It was a Sunday.')
  await reader.getByRole('button', { name: 'Send' }).click()
  await expect(reader.getByText('Thank you: the newsroom has what you wrote.')).toBeVisible()
  await expect(reader.getByText('It was a Sunday.')).toHaveCount(0)

  await openReview(ilse, piece.id)
  await expect(ilse.getByText('It was a Sunday.').first()).toBeVisible()
  await expect(ilse.getByText('Ilva Sorn').first()).toBeVisible()

  await ilse.goto(previewPagePath(piece.id))
  await expect(ilse.getByText(/opened 2 times/)).toBeVisible()
  await ilse.getByRole('button', { name: 'End the link for A lawyer' }).click()
  await ilse.getByRole('dialog').getByRole('button', { name: 'End' }).click()
  await expect(ilse.getByText(/^ended by/)).toBeVisible()
  expect((await reader.goto(link))?.status()).toBe(404)
  await expect(reader.getByText('There is nothing to see here')).toBeVisible()
  expect(await db.shareLink.count({ where: { articleId: piece.id, endedAt: { not: null } } })).toBe(1)
})
