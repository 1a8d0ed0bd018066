import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { db } from '#lib/db'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, goesOut, report } from '#tests/support/flow'
import { paper, recording } from '#tests/support/media'
import { addParagraph, awake, openToWrite, saved } from '#tests/support/pages'

test('a recording and a PDF stand in a piece with their words, and readers hear, read and save them without a script', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000)
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  const name = `harbour-${randomUUID().slice(0, 8)}`
  await rahel.goto('/newsroom/media')
  await awake(rahel.getByRole('button', { name: 'Show' }))
  await rahel
    .getByLabel('Choose files')
    .setInputFiles([{ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: await paper() }])
  await expect(rahel.getByText('1 of 1 are there')).toBeVisible({ timeout: 30_000 })

  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'Hear the pilot.')
  await text.evaluate(
    (element, [file, bytes]) => {
      const transfer = new DataTransfer()
      const sound = Uint8Array.from(atob(bytes ?? ''), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([sound], `${file}.wav`, { type: 'audio/wav' }))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }))
    },
    [name, recording().toString('base64')],
  )
  const sound = text.locator('figure.sound')
  await expect(sound).toBeVisible({ timeout: 60_000 })
  await sound.locator('figcaption').click()
  await rahel.keyboard.press('Enter')
  const dialog = rahel.getByRole('dialog', { name: 'Recording' })
  await dialog.getByLabel('Title').fill('The pilot of the first tug')
  await dialog.getByLabel('What is said in it').fill('Ada: Nine ships wait.\n\nBen: Ten.')
  expect((await new AxeBuilder({ page: rahel }).include('dialog').analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(sound.getByText('The pilot of the first tug')).toBeVisible()

  await rahel.keyboard.press('ControlOrMeta+Alt+d')
  const papers = rahel.getByRole('dialog', { name: 'Document' })
  await papers.getByRole('list', { name: 'Files' }).getByRole('button').first().click()
  await papers.getByLabel('Title').fill('The report on the channel')
  await papers.getByRole('button', { name: 'Put it into the text' }).click()
  await expect(text.locator('figure.document').getByText('The report on the channel')).toBeVisible()
  await saved(rahel)

  await db.mediaFile.updateMany({
    where: { form: { not: 'image' } },
    data: { credit: 'Port radio', licence: 'permission' },
  })
  await goesOut(room, article.id)
  const { language, slug } = await addressOf(article.id)
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(`/${language}/${slug}`)
  const player = reader.locator('audio[aria-label="The pilot of the first tug"]')
  await expect(player).toHaveAttribute('preload', 'none')
  await expect(reader.getByText('Ada: Nine ships wait.')).toBeHidden()
  await reader.getByText('What is said in it').click()
  await expect(reader.getByText('Ada: Nine ships wait.')).toBeVisible()
  const part = await reader.request.get((await player.getAttribute('src')) ?? '', { headers: { range: 'bytes=0-9' } })
  expect(part.status()).toBe(206)
  expect(part.headers()['content-type']).toBe('audio/wav')

  const link = reader.getByRole('link', { name: 'Save the PDF: The report on the channel' })
  const whole = await reader.request.get((await link.getAttribute('href')) ?? '')
  expect(whole.headers()['content-type']).toBe('application/pdf')
  expect(whole.headers()['content-security-policy']).toContain('sandbox')
  expect(await reader.content()).not.toContain(name)
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
