/** Whether a name begins with a first name that is known: by an English lexicon, or by the tables of a script without capitals. */
import nlp from 'compromise/two'
import { languageTables } from '#lib/intake/languages/all'

const given = ['ar', 'fa', 'ur'].flatMap((code) => languageTables(code) ?? [])

/** Of “Ana Kordel”: whether “Ana” is a first name. */
export function isKnownFirstName(name: string): boolean {
  const [first = ''] = name.split(' ')
  if (/\p{Script=Arabic}/u.test(first)) return given.some(({ names, normal }) => names.given.has(normal(first)))
  return nlp(first).has('#FirstName')
}
