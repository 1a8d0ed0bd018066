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

const square = (x: number, y: number) => [
  [x, y],
  [x + 2, y],
  [x + 2, y + 2],
  [x, y + 2],
  [x, y],
]
const outline = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: 'Velm' }, geometry: { type: 'Polygon', coordinates: [square(-30, 40)] } },
    { type: 'Feature', properties: { name: 'Karst' }, geometry: { type: 'Polygon', coordinates: [square(-28, 40)] } },
  ],
})

test('figures become maps over an outline and over coasts, and readers get them without a script, with the table', async ({
  as,
  reader,
}) => {
  test.setTimeout(120_000)
  const room = await demoRoom()
  const article = await report(room)
  const rahel = await as('rahel')
  const text = await openToWrite(rahel, article.id)
  await addParagraph(rahel, 'The harvest differs from region to region.')

  await rahel.keyboard.press('ControlOrMeta+Alt+y')
  const dialog = rahel.getByRole('dialog', { name: 'Chart' })
  await dialog.getByLabel('Kind').selectOption('Map of regions')
  await dialog.getByLabel('Figures').fill('Region;Wheat\nVelm;12\nkarst;4')
  await expect(dialog.getByText('The regions need an outline.', { exact: false })).toBeVisible()
  const field = dialog.getByLabel('Outline', { exact: true })
  await field.fill('{"type":"Topology"}')
  await expect(dialog.getByText(/^This is no GeoJSON/)).toBeVisible()
  await field.fill(outline)
  await expect(dialog.getByText('2 regions: Velm · Karst')).toBeVisible()
  await dialog.getByLabel('Title').fill('Wheat by region')
  await dialog.getByLabel('Unit').fill('tonnes a head')
  await expect(dialog.getByRole('img', { name: 'Preview' })).toBeVisible()
  expect((await new AxeBuilder({ page: rahel }).include('dialog').analyze()).violations).toEqual([])
  await dialog.getByLabel('Title').press('Enter')
  await expect(dialog).toBeHidden()
  await expect(text.getByRole('img', { name: 'Wheat by region' })).toBeVisible()
  await cite(rahel, 'Union of Harbour')

  // Below the table
  await rahel.keyboard.press('ControlOrMeta+Enter')
  await rahel.keyboard.type('And from port to port.')
  await rahel.keyboard.press('ControlOrMeta+Alt+y')
  await dialog.getByLabel('Kind').selectOption('Map of places')
  await dialog.getByLabel('Figures').fill('Port;Latitude;Longitude;Ships\nNorth;60.2;5.3;12\nSouth;58.1;91;4')
  await expect(dialog.getByLabel('Beneath the places')).toHaveValue('coasts')
  await dialog.getByLabel('Figures').fill('Port;Latitude;Longitude;Ships\nNorth;60.2;5.3;12\nSouth;58.1;8;4')
  await dialog.getByLabel('Title').fill('Ships by port')
  const preview = dialog.getByRole('img', { name: 'Preview' })
  await expect(preview.locator('path')).not.toHaveCount(0)
  await dialog.getByLabel('Title').press('Enter')
  await expect(text.getByRole('img', { name: 'Ships by port' })).toBeVisible()
  await cite(rahel, 'Union of Harbour')
  await saved(rahel)

  await goesOut(room, article.id)
  const { language, slug } = await addressOf(article.id)
  await reader.setViewportSize({ width: 375, height: 700 })
  await reader.goto(`/${language}/${slug}`)
  const shown = (name: string) => reader.getByRole('img', { name }).and(reader.locator(':visible'))
  await expect(shown('Wheat by region, Map of regions, Velm 12, karst 4')).toHaveCount(1)
  await expect(shown('Ships by port, Map, North 12, South 4')).toHaveCount(1)
  await expect(shown('Ships by port, Map, North 12, South 4').locator('path')).not.toHaveCount(0)
  await reader.locator('summary').filter({ visible: true }).first().click()
  await expect(reader.getByRole('row', { name: 'karst 4' })).toBeVisible()
  expect(await reader.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
})
