import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, goesOut, report } from '#tests/support/flow'
import { sourcePhoto } from '#tests/support/media'
import { addParagraph, openToWrite, saved } from '#tests/support/pages'

/** As a paste of files from a folder brings them. */
async function pasteFiles(text: Locator, photos: readonly Buffer[]): Promise<void> {
  await text.evaluate(
    (element, given) => {
      const transfer = new DataTransfer()
      for (const [at, photo] of given.entries())
        transfer.items.add(
          new File([Uint8Array.from(atob(photo), (letter) => letter.charCodeAt(0))], `quay-${at + 1}.jpg`, {
            type: 'image/jpeg',
          }),
        )
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
    },
    photos.map((photo) => photo.toString('base64')),
  )
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

test('several pictures that are pasted at once are a gallery, in an order changed by keys, and readers go through it without a script', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000)
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'Three views of the quay.')
  await pasteFiles(text, await Promise.all([911, 912, 913].map((seed) => sourcePhoto({ seed }))))
  const gallery = text.locator('figure.gallery')
  await expect(gallery.locator('img')).toHaveCount(3, { timeout: 60_000 })
  await expect(gallery).toHaveCount(1)

  await gallery.click()
  await rahel.keyboard.press('Enter')
  const dialog = rahel.getByRole('dialog', { name: 'Gallery' })
  const rows = dialog.getByRole('list', { name: 'Pictures of the gallery' }).getByRole('listitem')
  await expect(rows).toHaveCount(3)
  for (const [at, words] of ['First view', 'Second view', 'Third view'].entries())
    await rows.nth(at).getByLabel('Alternative text').fill(words)
  await rows.nth(2).getByLabel('Alternative text').press('Alt+ArrowUp')
  await expect(dialog.getByText('It is picture 2 of 3 now.')).toBeVisible()
  await rows.nth(0).getByLabel('Alternative text').press('Alt+ArrowDown')
  await expect(rows.nth(1).getByLabel('Alternative text')).toHaveValue('First view')
  await expect(rows.nth(1).getByLabel('Alternative text')).toBeFocused()
  await dialog.getByLabel('Caption of the gallery').fill('The quay of Velm')
  expect((await new AxeBuilder({ page: rahel }).include('dialog').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Save the gallery' }).click()
  await expect(dialog).toBeHidden()
  const alts = () => gallery.locator('img').evaluateAll((all) => all.map((each) => each.getAttribute('alt')))
  expect(await alts()).toEqual(['Third view', 'First view', 'Second view'])
  await saved(rahel)

  // Cut and pasted it is the same; an undo leads back.
  await gallery.click()
  await rahel.keyboard.press('ControlOrMeta+x')
  await expect(gallery).toHaveCount(0)
  await rahel.keyboard.press('ControlOrMeta+v')
  await expect(gallery).toHaveCount(1)
  expect(await alts()).toEqual(['Third view', 'First view', 'Second view'])
  await expect(gallery.locator('> figcaption')).toHaveText('The quay of Velm')
  await saved(rahel)
  await rahel.reload()
  await expect(gallery.locator('img')).toHaveCount(3)
  expect(await alts()).toEqual(['Third view', 'First view', 'Second view'])

  await db.mediaFile.updateMany({
    where: { name: { startsWith: 'quay-' } },
    data: { credit: 'Ann Velm', licence: 'cc_by' },
  })
  await expect
    .poll(() => db.mediaRendition.count({ where: { file: { name: { startsWith: 'quay-' } }, key: null } }), {
      timeout: 60_000,
    })
    .toBe(0)
  await goesOut(room, article.id)

  const { language, slug } = await addressOf(article.id)
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(`/${language}/${slug}`)
  const strip = reader.getByRole('region', { name: 'The quay of Velm' })
  await expect(strip.getByRole('img')).toHaveCount(3)
  await expect(strip.getByText('Picture 1 of 3')).toBeVisible()
  await expect(strip.getByRole('img', { name: 'Second view' })).not.toBeInViewport()
  await reader.getByRole('link', { name: 'Picture 3 of 3' }).click()
  await expect(strip.getByRole('img', { name: 'Second view' })).toBeInViewport({ ratio: 0.5 })
  await expect(reader.getByText('Picture: Ann Velm').first()).toBeVisible()
  expect(await fits(reader)).toBe(true)
})
