/** Cells of a table of figures. */
import type { Cell, Column } from '#lib/figures/plot'
import { pageSentenceIn } from '#lib/messages/all'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'

type ColumnName =
  | 'week'
  | 'desk'
  | 'state'
  | 'all'
  | 'decided'
  | 'median'
  | 'slowest'
  | 'piece'
  | 'who'
  | 'what'
  | 'due'
  | 'lateBy'
  | 'pieces'
  | 'claims'
  | 'sourced'
  | 'verified'
  | 'share'

export const column = (language: NewsroomLanguage, name: ColumnName, isNumber = false): Column => ({
  ...{ name, isNumber },
  words: pageSentenceIn(language, message(`figuresPage.column.${name}`)),
})

export const said = (words: string, plain = words): Cell => ({ words, plain })

/** A dash where there is none; with one decimal for people, and two for programs. */
export function counted(language: NewsroomLanguage, value: number | null): Cell {
  if (value === null) return { words: '–', plain: '' }
  const words = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value)
  return { words, plain: String(Math.round(value * 100) / 100) }
}

/** In per cent; null of nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole)
