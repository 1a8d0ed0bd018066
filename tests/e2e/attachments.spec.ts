import AxeBuilder from '@axe-core/playwright'
import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, goesOut, report } from '#tests/support/flow'
import { drawing } from '#tests/support/media'
import { openToWrite } from '#tests/support/pages'

test('a scan is put under the source of a claim, and readers see it once somebody chooses so', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000)
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  await openToWrite(rahel, article.id)
  await rahel.getByRole('tab', { name: 'Claims' }).click()
  await rahel
    .getByLabel('Send a file')
    .setInputFiles([{ name: 'order.png', mimeType: 'image/png', buffer: await drawing(900, 600, 71).png().toBuffer() }])
  const files = rahel.getByRole('list', { name: 'Files', exact: true })
  await expect(files.getByRole('link', { name: 'order.png' })).toBeVisible({ timeout: 60_000 })
  await expect(files.getByText('Not shown to readers')).toBeVisible()
  await files.getByLabel('What it shows').fill('The order of the harbour board')
  await files.getByLabel('Show it to readers with the claim').check()
  expect((await new AxeBuilder({ page: rahel }).include('.attached-files').analyze()).violations).toEqual([])
  await files.getByRole('button', { name: 'Save' }).click()
  await expect(files.getByText('Shown to readers', { exact: true })).toBeVisible()

  await db.mediaFile.updateMany({ where: { name: 'order.png' }, data: { credit: 'Harbour board', licence: 'press' } })
  await expect
    .poll(() => db.mediaRendition.count({ where: { file: { name: 'order.png' }, key: null } }), { timeout: 30_000 })
    .toBe(0)
  await goesOut(room, article.id)
  const { language, slug } = await addressOf(article.id)
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(`/${language}/${slug}`)
  const picture = reader.getByRole('img', { name: 'The order of the harbour board' })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expect(reader.getByText('Harbour board')).toBeVisible()
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
