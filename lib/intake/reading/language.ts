/** Guesses the language of a text: by its letters, English by its commonest words, else by how letters follow each other. */
import { francAll } from 'franc'

export type Language = {
  /** BCP 47; null when letters alone can't tell */
  code: string | null
  dir: 'ltr' | 'rtl'
}

const sampleLength = 20_000
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const letters = /\p{L}/gu
const urdu = /[ٹڈڑےںہۂۓ]/g
const pashto = /[ځڅښړږۍېګڼ]/g
const persian = /[پچژگکی]/g
const onlyPersian = new Set('است که این را برای از به شد کرد شده با های می خواهد بود'.split(' '))
const onlyArabic = new Set('في من على إلى التي الذي أن إن هذا هذه قال قالت عن مع بعد كما'.split(' '))
const kurdish = /[ڵڕێ]/g
/** English is not told without one of these: some of the others are words of its neighbours too. */
const onlyEnglish = new Set('the and that with was from this'.split(' '))
const englishWords = new Set('the of and to in is that for on with as was by it from at are has be this not'.split(' '))

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

function byArabicLetters(text: string): string | null {
  const total = count(text, letters)
  if (count(text, kurdish) > total / 50) return 'ckb'
  if (count(text, pashto) > total / 200) return 'ps'
  if (count(text, urdu) > total / 50) return 'ur'
  const words = text.match(/\p{L}+/gu) ?? []
  const only = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length
  // Typed with Arabic keys, or too short for its letters, Persian has its small words still.
  const ofPersian = only(onlyPersian)
  if (ofPersian > 1 && ofPersian > only(onlyArabic)) return 'fa'
  return count(text, persian) > total / 50 ? 'fa' : 'ar'
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const common = words.filter((word) => englishWords.has(word))
  return words.length >= 5 && common.length / words.length > 0.12 && common.some((word) => onlyEnglish.has(word))
}

/** Of three languages that we have tables of, and of the neighbours whose small words are most like theirs. */
const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    'le la les l d qu des du et est une un dans pour que qui sur pas plus au aux ce cette ont été sont avec selon par ne se nous leur ses elle il'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und den dem des ist nicht von mit für auf ein eine einer im zu sich auch wird sind dass es wie nach aus bei hat er sie war als am vom zum'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las del y en que una un por con para se su al lo este esta ha fue sus más no según dijo desde sin hasta muy pero como es son de a también hoy ayer fueron hay tras cuando nos ante'.split(
      ' ',
    ),
  ),
  it: new Set(
    'il la i gli le l d del della di che e un una per con non sono nel alla dei si al da in su lo ha a è più no se come'.split(
      ' ',
    ),
  ),
  pt: new Set(
    'o a os as do da dos das e em que uma um por com para não se no na ao foi é são mais como este esta desde sem pelo la de'.split(
      ' ',
    ),
  ),
  gl: new Set(
    'o a os as do da dos das e en que unha un por con para non se no na ao foi é son máis como este esta desde sen pola de la'.split(
      ' ',
    ),
  ),
  ca: new Set(
    'el la els les l d del i en que una un per amb dels és al va aquest aquesta no més com es són de a se ha segons pel'.split(
      ' ',
    ),
  ),
  oc: new Set('lo la los las l d del e en que una un per amb dels es al aqueste non mai de a se qu son'.split(' ')),
  nl: new Set('de het een en van in is dat op te voor met niet zijn aan door er die er was als den der des'.split(' ')),
  da: new Set('der og i det at en den til er som på de med han af for ikke et har var des men'.split(' ')),
  lb: new Set('de den d an dat ass mat vun net fir op a en eng der si och huet am vum zum war als'.split(' ')),
  ast: new Set(
    'el la los les del y en que una un por con pa se so al lo esti esta foi más nun ye son de a dende'.split(' '),
  ),
}
const taken = new Set(['fr', 'de', 'es'])
const fewestWords = 9

const entries = Object.entries(smallWords)
/** Asturian has nearly all small words of Spanish, and a few of its own. */
const within: Readonly<Record<string, string>> = { es: 'ast' }

/** Of each language the words that none of the others has. */
const own = entries.map(([code, list]) => {
  const others = entries.filter(([other]) => other !== code && other !== within[code])
  return { code, words: new Set([...list].filter((word) => others.every(([, other]) => !other.has(word)))) }
})
const fewestOwn = 2

/** By the commonest words: those that only one language has tell it, where no other has nearly as many of the words. */
function bySmallWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return null
  const owned = own
    .map(({ code, words: list }) => ({ code, count: new Set(words.filter((word) => list.has(word))).size }))
    .sort((one, other) => other.count - one.count)
  const [first, second] = owned
  if (!first || !taken.has(first.code) || first.count < fewestOwn || first.count < (second?.count ?? 0) * 3) return null
  const counts = entries
    .filter(([code]) => code !== within[first.code])
    .map(([code, list]) => ({ code, count: words.filter((word) => list.has(word)).length }))
  const all = counts.find(({ code }) => code === first.code)?.count ?? 0
  const next = Math.max(...counts.filter(({ code }) => code !== first.code).map(({ count }) => count))
  return all > words.length * 0.2 && all > next * 1.1 ? first.code : null
}

/** Words that a text in the language is full of, and words of its neighbours that it hardly has. */
const marks: Readonly<Record<string, { has: ReadonlySet<string>; hasNot: ReadonlySet<string> }>> = {
  es: {
    has: new Set('el los las y una del fue según más también desde hasta'.split(' ')),
    hasNot: new Set(
      'os as do da em ao aos não são unha máis pola polo els amb és i dels pel ye nun pa esti xunto nel della gli che il'.split(
        ' ',
      ),
    ),
  },
}
const fewestMarks = 6

/** Where the letters point to a language whose neighbours are near, and its small words are there and theirs are not. */
function byMarks(text: string): string | null {
  const [first] = francAll(text)
  const code = first && first[0] !== 'und' ? new Intl.Locale(first[0]).language : ''
  const wanted = marks[code]
  if (!wanted) return null
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const has = words.filter((word) => wanted.has.has(word)).length
  const hasNot = words.filter((word) => wanted.hasNot.has(word)).length
  return has >= fewestMarks && has > words.length * 0.06 && hasNot * 10 <= has ? code : null
}

// The longer a text, the less its neighbours' languages seem likely by chance. Measured in docs/decisions/018: the widest lead of
// a wrong answer was 11 to 13 divided by the length, and below 0.035 for 300 characters or more.
const fewestLetters = 80
const leadFor = (total: number) => Math.max(0.05, 16 / total)

/** Null where the text is short, or another language is nearly as likely: empty is better than wrong. */
function byTrigrams(text: string, total: number): string | null {
  if (total < fewestLetters) return null
  const [first, second] = francAll(text)
  if (!first || first[0] === 'und' || 1 - (second?.[1] ?? 0) < leadFor(total)) return null
  return new Intl.Locale(first[0]).language
}

/** Guesses by the first 20,000 characters; null rather than a guess between languages that share their letters. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, sampleLength)
  const total = count(sample, letters)
  const dir = count(sample, rightToLeft) > total / 2 ? 'rtl' : 'ltr'
  if (dir === 'rtl') {
    if (count(sample, /\p{Script=Arabic}/gu) > total / 2) return { code: byArabicLetters(sample), dir }
    return { code: count(sample, /\p{Script=Hebrew}/gu) > total / 2 ? 'he' : null, dir }
  }
  return {
    code: isEnglish(sample) ? 'en' : (bySmallWords(sample) ?? byTrigrams(sample, total) ?? byMarks(sample)),
    dir,
  }
}
