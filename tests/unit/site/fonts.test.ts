import { readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { lettersIn, makeFonts, recipe } from '../../../components/site/fonts/subset.ts'

const made = 'components/site/fonts/made'
const stylesheet = readFileSync('components/site/styles/fonts.css', 'utf8')
const faces = [...stylesheet.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rules = '']) => ({
  file: /made\/([\w-]+)\.woff2/.exec(rules)?.[1],
  family: /font-family: "([^"]+)"/.exec(rules)?.[1],
  style: /font-style: (\w+)/.exec(rules)?.[1] ?? 'normal',
  display: /font-display: (\w+)/.exec(rules)?.[1],
  letters: lettersIn(
    (/unicode-range:([^;]+);/.exec(rules)?.[1] ?? '')
      .replaceAll('U+', '')
      .replaceAll(/[\s,]+/g, ' ')
      .trim(),
  ),
}))
const loaded = faces.filter(({ file }) => file !== undefined)
const sorted = (letters: string) => [...new Set(letters)].sort().join('')

describe('the typefaces of the site', () => {
  beforeAll(makeFonts, 120_000)

  // Kilobytes. On slow 4G each six of them is a thirtieth of a second before the type is there.
  test.each([
    ['newsreader', 30],
    ['newsreader-rare', 4],
    ['newsreader-ext', 21],
    ['newsreader-italic', 19],
    ['newsreader-italic-rare', 3],
    ['newsreader-italic-ext', 14],
    ['nastaliq', 118],
    ['nastaliq-semibold', 122],
    ['naskh', 29],
    ['naskh-guest', 18],
  ])('%s weighs no more than %i kB', (name, most) => {
    expect(statSync(`${made}/${name}.woff2`).size).toBeLessThanOrEqual(most * 1_000)
  })

  test('are each in the stylesheet, none twice', () => {
    expect(loaded.map(({ file }) => file).sort()).toEqual(recipe.map(({ name }) => name).sort())
  })
})

test.each(recipe.map(({ name, letters }) => [name, letters] as const))(
  '%s is loaded for the letters that it has, and for no other',
  (name, letters) => {
    const face = loaded.find(({ file }) => file === name)
    expect(sorted(face?.letters ?? '')).toBe(sorted(lettersIn(letters)))
  },
)

test('no letter is in two files of one face', () => {
  const counted = new Map<string, string[]>()
  for (const { file = '', family, style, letters } of loaded)
    for (const letter of letters) {
      const key = `${family} ${style} ${letter}`
      counted.set(key, [...(counted.get(key) ?? []), file])
    }
  expect([...counted].filter(([, files]) => files.length > 1)).toEqual([])
})

test('the text is there before its typeface', () => {
  expect(loaded.map(({ display }) => display)).toEqual(loaded.map(() => 'swap'))
})

test.each([
  ['English', 'It cost £40, she said: “No – not ‘now’ …” (about 5 % or €3); naïve résumés.'],
  ['French', 'À Nîmes, l’œuvre où ça coûte 3 €, « dès Noël », selon Mme Lefèvre, né à L’Haÿ.'],
  ['German', '„Größe“, ‚Maß‘ und Übermaß – in § 5 Straße.'],
  ['Spanish', '¿Qué pasó? ¡El 1.º de mañana, pingüinos! «Así»'],
  ['Portuguese', 'São Paulo, corações, à 1.ª avó'],
  ['Nordic', 'Ålesund, Øst, Æble, smörgås, ýmis'],
])('one file has what a sentence in %s is written with', (_, sentence) => {
  const main = new Set(loaded.find(({ file }) => file === 'newsreader')?.letters)
  const missing = [...sentence].filter((letter) => !main.has(letter))
  expect(missing).toEqual([])
})

test('a paragraph of Urdu needs no letter of another file', () => {
  const nastaliq = new Set(loaded.find(({ file }) => file === 'nastaliq')?.letters)
  const sentence =
    'ماراویا نے شمالی بندرگاہیں بند کر دیں؛ ٹرک، ڈرائیور، گھوڑے، ژالہ، ضمناً، ظاہر، ثبوت، غذا، خوف، مسئلہ، جرأت، مرکزِ شہر، آج۔'
  expect([...sentence].filter((letter) => letter !== ' ' && !nastaliq.has(letter))).toEqual([])
})

test('words of another script in a page are in the face of the device before one is fetched', () => {
  const guest = /"Noto Naskh Guest";[^}]*src:([^;]+);/.exec(stylesheet)?.[1] ?? ''
  expect(guest.trim()).toMatch(/^local\("Noto Naskh Arabic"\).*local\("Geeza Pro"\).*local\("Segoe UI"\).*url\(/s)
})
