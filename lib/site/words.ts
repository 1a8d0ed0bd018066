/** All that the site itself says, in the languages that articles can be in: one table for each, in lib/site/words. */
import { ar } from '#lib/site/words/ar'
import { de } from '#lib/site/words/de'
import { en } from '#lib/site/words/en'
import { es } from '#lib/site/words/es'
import { fa } from '#lib/site/words/fa'
import { dari } from '#lib/site/words/fa-af'
import { fr } from '#lib/site/words/fr'
import { ps } from '#lib/site/words/ps'
import type { Words } from '#lib/site/words/shape'
import { tr } from '#lib/site/words/tr'
import { ur } from '#lib/site/words/ur'

const tables: Record<string, Words> = { ar, de, en, es, fa, 'fa-AF': dari, fr, prs: dari, ps, tr, ur }

export const spokenLanguages = Object.keys(tables)

/** The words for a page in this language; in English where the site does not speak it. */
export const wordsFor = (language: string): Words => tables[language] ?? tables[language.split('-')[0] ?? ''] ?? en

/** A phrase with something in the places of its names: `filled('Part of {topic}', { topic: 'Ports' })`. */
export function filled(phrase: string, parts: Record<string, string>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (whole, name) => parts[name] ?? whole)
}

/** `12` as this language writes it: ۱۲ in Persian. */
export const numeral = ({ language }: Words, count: number) => new Intl.NumberFormat(language).format(count)

/** "6 sources named", in the form that the language has for six. */
export function counted(words: Words, what: keyof Words['counted'], count: number): string {
  const forms = words.counted[what]
  const form = forms[new Intl.PluralRules(words.language).select(count)] ?? forms.other
  return filled(form, { n: numeral(words, count) })
}
