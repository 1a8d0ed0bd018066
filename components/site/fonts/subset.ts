/**
 * Cuts the site's font files out of those that @fontsource ships: fewer weights and letters, for readers on slow phones.
 * next.config.js runs it; what it made once it keeps until the recipe or a package changes.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const weights = { wght: { min: 400, max: 600 } }
const latin =
  '0020-007E 00A0-00FF 0131 0152-0153 02BB-02BC 02C6 02DA 02DC 2010-2027 2030 2032-2033 2039-203A 20AC 2122 2212'
const latinExtended = '0100-0130 0132-0151 0154-02BA 1E00-1E9F 20A0-20AB 20AD-20C0'
const arabic = '0020-0021 002E 003A 0600-06FF 200C-200E FDFA-FDFC'
const newsreader = '@fontsource-variable/newsreader/files/newsreader'

const recipe = [
  { name: 'newsreader', from: `${newsreader}-latin-opsz-normal.woff2`, letters: latin, axes: weights },
  { name: 'newsreader-italic', from: `${newsreader}-latin-opsz-italic.woff2`, letters: latin, axes: weights },
  { name: 'newsreader-ext', from: `${newsreader}-latin-ext-opsz-normal.woff2`, letters: latinExtended, axes: weights },
  {
    name: 'newsreader-italic-ext',
    from: `${newsreader}-latin-ext-opsz-italic.woff2`,
    letters: latinExtended,
    axes: weights,
  },
  {
    name: 'nastaliq',
    from: '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2',
    letters: arabic,
    axes: {},
  },
  {
    name: 'naskh',
    from: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    letters: arabic,
    axes: weights,
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
