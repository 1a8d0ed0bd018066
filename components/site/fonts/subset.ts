/**
 * Cuts the site's font files out of those that @fontsource ships: fewer weights and letters, for readers on slow phones.
 * next.config.js runs it; what it made once it keeps until the recipe or a package changes.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
// One drawing between text and headline: at 18 to 60 px nobody tells it from the one that follows the size, which is 17 kB more.
const roman = { wght: { min: 400, max: 600 }, opsz: 28 }
// Said in few words, mostly in a headline: one weight.
const italic = { wght: 440, opsz: 28 }
// What the stylesheet asks for, and pairs of letters. Every other feature brings letters of its own: small capitals, fractions.
const western = ['kern', 'lnum', 'onum', 'tnum']
const eastern = [...western, 'ccmp', 'locl']

/** What the languages of western Europe are written with. Anything else is in a file of its own, loaded where a page has it. */
const latin =
  '0020-007E 00A0-00A1 00A3 00A7 00AA-00AB 00B0 00B7 00BA-00BB 00BF-00CF 00D1-00D6 00D8-00DD 00DF-00EF 00F1-00F6 00F8-00FD 00FF 0152-0153 2010-2011 2013-2014 2018-201A 201C-201E 2022 2026 2039-203A 20AC'
const latinRare =
  '00A2 00A5 00A8-00A9 00AE 00B1 00D0 00D7 00DE 00F0 00F7 00FE 0131 02BC 2012 2015 2020 2030 2032-2033 2122 2212'
const latinExtended = '0100-0130 0132-0151 0154-02BA 1E00-1E9F 20A0-20AB 20AD-20C0'
// The letters of Arabic, Persian, Dari, Pashto and Urdu, their marks, numerals and punctuation.
const arabic =
  '060C-060D 061B 061F 0621-063A 0640-0658 0660-066C 0670-0671 0679 067C 067E 0681 0685-0686 0688-0689 0691 0693 0696 0698 069A 06A9 06AB 06AF 06BA 06BC 06BE 06C0-06C3 06CC-06CD 06D0 06D2-06D5 06F0-06F9 200C-200E FDFA-FDFC'
// Those of Urdu and of Arabic phrases in it. The rest is in Naskh.
const urdu =
  '060C-060D 061B 061F 0621-063A 0640-0652 0654-0657 0660-066C 0670 0679 067E 0686 0688 0691 0698 06A9 06AF 06BA 06BE 06C1-06C3 06CC 06D2-06D4 06F0-06F9 200C-200E FDFA FDFC'

type Cut = { name: string; from: string; letters: string; axes: Axes; features?: string[] }
type Axes = Record<string, number | { min: number; max: number }>

const newsreader = (name: string, part: string, letters: string, axes: Axes, features = western): Cut => ({
  ...{ name, letters, axes, features },
  from: `@fontsource-variable/newsreader/files/newsreader-${part}.woff2`,
})
const nastaliq = (name: string, weight: number): Cut => ({
  ...{ name, letters: urdu, axes: {} },
  from: `@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-${weight}-normal.woff2`,
})
const naskh = (name: string, axes: Axes): Cut => ({
  ...{ name, letters: arabic, axes },
  from: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
})

export const recipe: readonly Cut[] = [
  newsreader('newsreader', 'latin-opsz-normal', latin, roman),
  newsreader('newsreader-rare', 'latin-opsz-normal', latinRare, roman),
  newsreader('newsreader-ext', 'latin-ext-opsz-normal', latinExtended, roman, eastern),
  newsreader('newsreader-italic', 'latin-opsz-italic', latin, italic),
  newsreader('newsreader-italic-rare', 'latin-opsz-italic', latinRare, italic),
  newsreader('newsreader-italic-ext', 'latin-ext-opsz-italic', latinExtended, italic, eastern),
  nastaliq('nastaliq', 400),
  nastaliq('nastaliq-semibold', 600),
  naskh('naskh', { wght: { min: 400, max: 600 } }),
  naskh('naskh-guest', { wght: 500 }),
]

const made = new URL('made/', import.meta.url)

/** Every letter of "0041-005A 0061". */
export function lettersIn(ranges: string): string {
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
  for (const [place, { name, letters, axes, features }] of recipe.entries()) {
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: axes,
      noHinting: true,
      dropTables: ['HVAR', 'MVAR', 'STAT'],
      ...(features && { keepFeatures: features }),
    }
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
