/** The patterns of dates in words and in figures, out of the languages' tables. */
import { dateWords } from '#lib/intake/languages/opening'
import { anyOf, plainLine } from '#lib/intake/reading/digits'

const tables = Object.values(dateWords)
const forms = (names: readonly string[]) => names.map((name) => name.split('|'))

type Month = { month: number; solar: boolean }
const months = new Map<string, Month>()
for (const table of tables) {
  for (const [at, names] of forms(table.months).entries())
    for (const name of names) months.set(plainLine(name), { month: at + 1, solar: false })
  for (const [at, names] of forms(table.solarMonths ?? []).entries())
    for (const name of names) if (!months.has(name)) months.set(plainLine(name), { month: at + 1, solar: true })
}
const weekdays = new Map<string, number>()
for (const table of tables)
  for (const [at, names] of forms(table.weekdays).entries())
    for (const name of names) weekdays.set(plainLine(name), (at + 1) % 7)

/** The month of a name, in whichever language; Persian ones may be of the Solar Hijri year. */
export const monthOf = (name: string): Month | undefined => months.get(plainLine(name))
/** 0 for Sunday, as `Date` counts. */
export const weekdayOf = (name: string): number | undefined => weekdays.get(plainLine(name))

const agoWords = new Set(tables.flatMap(({ ago }) => ago.map(plainLine)))
const small = [
  ...months.keys(),
  ...weekdays.keys(),
  ...agoWords,
  ...tables.flatMap(({ labels, around }) => [...labels, ...around]),
]
const smallWords = new Set(small.flatMap((words) => plainLine(words).split(' ')))
/** Whether nothing but a time, another date and the words between them stands here. */
export const isOnlyTimes = (text: string): boolean =>
  (plainLine(text).match(/[^\P{L}\u0640][\p{L}\p{M}\u200c']*/gu) ?? []).every((word) => smallWords.has(word))

/** Whether a time is told by its distance from now: “3 hours ago”, “hier à 18h30”. */
export const tellsAgo = (text: string): boolean =>
  /\d|\s/u.test(text) && (plainLine(text).match(/\p{L}[\p{L}\p{M}\u200c']*/gu) ?? []).some((word) => agoWords.has(word))

const month = `(?:${anyOf([...months.keys()])})`
const weekday = `(?:(?<weekday>${anyOf([...weekdays.keys()])})(?![\\p{L}\\p{M}\\u200c])\\.?[,،]?\\s+)?`
const lead = '(?:(?:le|el|den|der|am|the|on|du|del|vom|dem)\\s+)?'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?'
const of = '(?:\\s*(?:de|of|من|-)\\s*|\\s+)?'
const named = `(?<month>${month})(?:\\s*[/(]\\s*${month}\\)?|\\s+(?=\\p{Script=Arabic})${month})?(?![\\p{L}\\p{M}])\\.?`
const year = '(?:\\s*[,،]?\\s*(?:de\\s+|del\\s+|-)?(?<year>\\d{4})(?!\\d)ء?)?'
const zone =
  '(?:\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|z|utc|gmt|cest|cet|mesz|mez|bst|est|edt|pst|pdt|ist|pkt|[+-]\\d{2}:?\\d{2}))?'
const time = `(?:(?:t|[,،]?\\s+(?:[-–—|ـ]\\s+)?(?:(?:at|um|à|a las|ساعت|الساعة)\\s+)?)\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:am|pm))(?::\\d{2})?(?:\\.\\d+)?${zone})?`
const apart = '(?![\\p{L}\\p{N}\\p{M}])'
const clock = `(?:\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:am|pm|a\\.m\\.|p\\.m\\.))${zone}(?:\\s(?:uhr|[a-z]{2,4}t))?\\s?[,،|·–-]?\\s+)?`
const pattern = (shape: string) => new RegExp(`^${clock}${weekday}${lead}${shape}${time}${apart}`, 'iu')

export const shapes: readonly RegExp[] = [
  '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})',
  '(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})',
  `${day}${of}${named}${year}`,
  `(?<month>${month})(?![\\p{L}\\p{M}])\\.?\\s+${day}${year}`,
].map(pattern)
export const figures = pattern('(?<first>\\d{1,2})\\s?[./-]\\s?(?<second>\\d{1,2})\\s?[./-]\\s?(?<year>\\d{4})')
const lunar =
  'محرم|صفر|ربيع (?:الأول|الاول|الآخر|الاخر|الثاني)|جماد[ىي] (?:الأولى|الاولى|الآخرة|الاخرة|الثانية)|رجب|شعبان|رمضان|شوال|ذ[وي] (?:القعدة|الحجة)'
/** The day of the lunar year that stands before the same day of the solar one: “14 رجب 1448هـ الموافق …”. */
export const hijri = new RegExp(
  `^(?:${anyOf([...weekdays.keys()])})?[,،]?\\s*\\d{1,2}\\s+(?:${lunar})[,،]?\\s+\\d{4}\\s?(?:هـ|ه)?\\s*[-–—/|،,(]*\\s*(?:الموافق(?:\\sل)?:?)?\\s*`,
  'u',
)
export const label = new RegExp(
  `^(?:${anyOf(tables.flatMap(({ labels }) => labels.map(plainLine)))})(?:\\s*[:：]\\s*|\\s+)`,
  'iu',
)
