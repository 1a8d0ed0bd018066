import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '#tests/support/as'
import { demoRoom } from '#tests/support/demo-room'
import { addressOf, goesOut, report } from '#tests/support/flow'
import { addParagraph, cite, openToWrite, saved } from '#tests/support/pages'

const grain = 'Year;Wheat;Barley\n2021;1,5;0,75\n2022;2,25;1\n2023;3;1,5'

test('figures become a chart by keys alone, its title is cited, and readers get a drawing and the table without a script', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000)
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'The harvest grew for three years.')

  await rahel.keyboard.press('ControlOrMeta+Alt+y')
  const dialog = rahel.getByRole('dialog', { name: 'Chart' })
  const figures = dialog.getByLabel('Figures')
  await expect(figures).toBeFocused()
  await rahel.keyboard.type('a word alone')
  await expect(dialog.getByText(/^No table can be read from this/)).toBeVisible()
  await figures.fill(grain)
  await expect(dialog.getByLabel('Decimals follow')).toHaveValue('comma')
  await dialog.getByLabel('Kind').selectOption('Lines')
  await dialog.getByLabel('Title').fill('What the fields of Velm gave')
  await dialog.getByLabel('Unit').fill('million tonnes')
  await dialog.getByLabel('Description').fill('Wheat doubles from 2021 to 2023, and so does barley.')
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible()
  expect((await new AxeBuilder({ page: rahel }).include('dialog').analyze()).violations).toEqual([])
  await dialog.getByLabel('Title').press('Enter')
  await expect(dialog).toBeHidden()

  // The title is selected: its source is cited at once.
  await expect(text.getByRole('img', { name: /Wheat doubles/ })).toBeVisible()
  await cite(rahel, 'Union of Harbour')
  await saved(rahel)

  await goesOut(room, article.id)
  const { language, slug } = await addressOf(article.id)
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(`/${language}/${slug}`)
  const chart = reader.locator('figure.chart')
  await expect(chart.locator('figcaption')).toContainText('What the fields of Velm gave')
  const drawn = chart.getByRole('img', { name: 'Wheat doubles from 2021 to 2023, and so does barley.' })
  await expect(drawn.and(reader.locator(':visible'))).toHaveCount(1)
  await expect(chart.getByRole('table')).toBeHidden()
  await chart.locator('summary').click()
  await expect(chart.getByRole('row', { name: '2022 2,25 1' })).toBeVisible()
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
