/** The dialog of a map as it opens, in each language of the newsroom. */
import { type ReactNode, Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { expect, test, vi } from 'vitest'
import { TranslationsProvider } from '#components/translations/client'
import { type NewsroomLanguage, newsroomLanguageCodes } from '#lib/messages/languages'
import { outlineText } from '#lib/text/map-outline'
import { ChartForm } from '../../../components/editor/chart-form.tsx'
import { MapFields } from '../../../components/editor/map-fields.tsx'

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
const beneath = (x: number) => outlineText({ beneath: [square(x)], regions: [] })
const said = { chartDecimals: 'point', chartUnit: null, chartDescription: null, chartOutline }

async function drawn(part: ReactNode, language: NewsroomLanguage = 'en') {
  const { prelude } = await prerender(
    <Suspense>
      <TranslationsProvider language={language} timeZone="UTC">
        {part}
      </TranslationsProvider>
    </Suspense>,
  )
  return new Response(prelude).text()
}

const shown = (rows: string[][], before: Record<string, unknown>, language: NewsroomLanguage = 'en') =>
  drawn(
    <ChartForm
      {...{ language, rtl: false, before, decimals: 'point', table: { rows, named: true } }}
      {...{ onCancel: nothing, onInsert: nothing, onSet: nothing }}
    />,
    language,
  )

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

// The fields of a map are drawn anew whenever the kind of the chart is a map’s again.
test.each([
  ['a new map takes the coasts that were fetched for none to keep', null, beneath(-30), 'coasts', false],
  ['nor does one that kept others', beneath(-28), beneath(-30), 'coasts', true],
  ['one that still has what the text has keeps it', beneath(-28), beneath(-28), 'kept', true],
  ['one that was to have nothing beneath has nothing', beneath(-28), null, 'none', true],
  ['one with an outline of one’s own has that', null, chartOutline, 'own', false],
] as const)('after its kind was changed and changed back, %s', async (_, kept, outline, chosen, offersKept) => {
  const html = await drawn(
    <MapFields
      {...{ kind: 'points', places: [{ latitude: 41, longitude: -29 }], names: ['Velm'], kept, outline }}
      {...{ onOutline: nothing, onWaiting: nothing }}
    />,
  )
  expect(html.match(/<option value="(\w+)" selected="">/)?.[1]).toBe(chosen)
  expect(html.includes('value="kept"')).toBe(offersKept)
})
