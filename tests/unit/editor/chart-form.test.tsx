/** The dialog of a map as it opens, in each language of the newsroom. */
import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import { type NewsroomLanguage, newsroomLanguageCodes } from '#lib/messages/languages'
import { outlineText } from '#lib/text/map-outline'
import { ChartForm } from '../../../components/editor/chart-form.tsx'

// What it asks the server for comes with the request of a page.
vi.mock('#lib/coasts/actions', () => ({ coastsFor: vi.fn() }))

const nothing = () => {}
const square = (x: number) => [x, 40, x + 2, 40, x + 2, 42, x, 42]
const chartOutline = outlineText({
  beneath: [],
  regions: [
    { name: 'Velm', rings: [square(-30)] },
    { name: 'Karst', rings: [square(-28)] },
  ],
})
const said = { chartDecimals: 'point', chartUnit: null, chartDescription: null, chartOutline }

async function shown(rows: string[][], before: Record<string, unknown>, language: NewsroomLanguage = 'en') {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language={language} timeZone="UTC">
        <ChartForm
          {...{ language, rtl: false, before, decimals: 'point', table: { rows, named: true } }}
          {...{ onCancel: nothing, onInsert: nothing, onSet: nothing }}
        />
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

const regions = [
  ['Region', 'Wheat'],
  ['velm', '12'],
  ['Karst', '4'],
]
const places = [
  ['Port', 'Latitude', 'Longitude'],
  ['Velm', '41', '-29'],
]

test('of regions shows the map, the regions that its outline has, and where another one may come from', async () => {
  const html = await shown(regions, { ...said, chart: 'regions' })
  expect(html).toContain('2 regions: Velm · Karst')
  expect(html).toMatch(/<svg viewBox="0 0 480 \d+"[^>]*aria-label="Preview"/)
  expect(html).toMatch(/<input[^>]*type="file"/)
  expect(html).not.toContain('Beneath the places')
})

test('of regions without an outline says what is missing', async () => {
  const html = await shown(regions, { ...said, chart: 'regions', chartOutline: null })
  expect(html).toContain('The regions need an outline.')
  expect(html).not.toContain('<svg')
})

test('of places keeps what lies beneath them, and offers coasts before borders', async () => {
  const html = await shown(places, { ...said, chart: 'points' })
  expect([...html.matchAll(/<option value="(kept|none|coasts|borders|own)"/g)].map(([, value]) => value)).toEqual([
    'kept',
    'none',
    'coasts',
    'borders',
    'own',
  ])
  expect(html).toMatch(/<option value="kept" selected="">/)
  expect(html).not.toContain('Natural Earth')
})

test('of places without anything beneath begins with coasts alone', async () => {
  const html = await shown(places, { ...said, chart: 'points', chartOutline: null })
  expect(html).toMatch(/<option value="coasts" selected="">/)
  expect(html).not.toContain('value="kept"')
})

test.each(newsroomLanguageCodes)('speaks %s', async (language) => {
  const html = await shown(regions, { ...said, chart: 'regions' }, language)
  expect(html).toContain('Velm · Karst')
  expect(html).not.toContain('charts.')
})
