/**
 * Cuts the site's font files out of those that @fontsource ships: fewer weights and letters, for readers on slow phones.
 * next.config.js runs it; what it made once it keeps until the recipe or a package changes.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
// Text is set at 18 px and more: the drawings for smaller sizes would be a fifth of the file.
const roman = { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 36 } }
// Said in few words, mostly in a headline: one weight, drawn for a size between text and headline.
const italic = { wght: 440, opsz: 24 }
const extended = { wght: { min: 400, max: 600 }, opsz: 24 }

const latin =
  '0020-007E 00A0-00A1 00A3 00A5 00A7-00AB 00AE 00B0-00B1 00B7 00BA-00BB 00BF-00FF 0131 0152-0153 02BC 2010-2015 2018-201E 2020 2022 2026 2030 2032-2033 2039-203A 20AC 2122 2212'
const latinExtended = '0100-0130 0132-0151 0154-02BA 1E00-1E9F 20A0-20AB 20AD-20C0'
// The letters of Arabic, Persian, Dari, Pashto and Urdu, their marks, numerals and punctuation.
const arabic =
  '0020-0021 002E 003A 060C-060D 061B 061F 0621-063A 0640-0658 0660-066C 0670-0671 0679 067C 067E 0681 0685-0686 0688-0689 0691 0693 0696 0698 069A 06A9 06AB 06AF 06BA 06BC 06BE 06C0-06C3 06CC-06CD 06D0 06D2-06D5 06F0-06F9 200C-200E FDFA-FDFC'
const newsreader = '@fontsource-variable/newsreader/files/newsreader'

const recipe = [
  { name: 'newsreader', from: `${newsreader}-latin-opsz-normal.woff2`, letters: latin, axes: roman },
  { name: 'newsreader-italic', from: `${newsreader}-latin-opsz-italic.woff2`, letters: latin, axes: italic },
  { name: 'newsreader-ext', from: `${newsreader}-latin-ext-opsz-normal.woff2`, letters: latinExtended, axes: extended },
  {
    name: 'newsreader-italic-ext',
    from: `${newsreader}-latin-ext-opsz-italic.woff2`,
    letters: latinExtended,
    axes: italic,
  },
  {
    name: 'nastaliq',
    from: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    letters: arabic,
    axes: {},
  },
  {
    name: 'nastaliq-semibold',
    from: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-600-normal.woff2',
    letters: arabic,
    axes: {},
  },
  {
    name: 'naskh',
    from: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    letters: arabic,
    axes: { wght: { min: 400, max: 600 } },
  },
]

const made = new URL('made/', import.meta.url)

/** Every letter of "0041-005A 0061". */
function lettersIn(ranges: string): string {
  return ranges
    .split(' ')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map((code) => Number.parseInt(code, 16))
      return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step))
    })
    .join('')
}

/** Writes fonts/made/*.woff2 unless they are there already. */
export async function makeFonts(): Promise<void> {
  const sources = recipe.map(({ from }) => readFileSync(require.resolve(from)))
  const stamp = JSON.stringify([recipe, sources.map((source) => source.length)])
  const stampFile = new URL('recipe.json', made)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  mkdirSync(made, { recursive: true })
  for (const [place, { name, letters, axes }] of recipe.entries()) {
    const options = { targetFormat: 'woff2', variationAxes: axes } as const
    const font = await subsetFont(sources[place] ?? Buffer.alloc(0), lettersIn(letters), options)
    replace(`${name}.woff2`, font)
  }
  replace('recipe.json', stamp)
}

/** Whole or not at all: two builds may run at once. */
function replace(name: string, content: Buffer | string): void {
  const draft = new URL(`${name}.${process.pid}`, made)
  writeFileSync(draft, content)
  renameSync(draft, new URL(name, made))
}
