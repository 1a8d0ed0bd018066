/** The tables of all seven languages together: which language a page's menu has is known only when its piece is. */
import { dates as arDates } from '#lib/intake/languages/ar/dates'
import { lines as arLines } from '#lib/intake/languages/ar/lines'
import { dates as deDates } from '#lib/intake/languages/de/dates'
import { lines as deLines } from '#lib/intake/languages/de/lines'
import { dates as enDates } from '#lib/intake/languages/en/dates'
import { lines as enLines } from '#lib/intake/languages/en/lines'
import { dates as esDates } from '#lib/intake/languages/es/dates'
import { lines as esLines } from '#lib/intake/languages/es/lines'
import { dates as faDates } from '#lib/intake/languages/fa/dates'
import { lines as faLines } from '#lib/intake/languages/fa/lines'
import { dates as frDates } from '#lib/intake/languages/fr/dates'
import { lines as frLines } from '#lib/intake/languages/fr/lines'
import type { DateWords, LineWords } from '#lib/intake/languages/opening-words'
import { dates as urDates } from '#lib/intake/languages/ur/dates'
import { lines as urLines } from '#lib/intake/languages/ur/lines'

export const dateWords: Readonly<Record<string, DateWords>> = {
  en: enDates,
  fr: frDates,
  de: deDates,
  es: esDates,
  ar: arDates,
  fa: faDates,
  ur: urDates,
}
const lineWords: readonly LineWords[] = [enLines, frLines, deLines, esLines, arLines, faLines, urLines]

/** Every language's words of one sort. */
export const allLineWords = (sort: keyof LineWords): string[] => lineWords.flatMap((one) => one[sort])
