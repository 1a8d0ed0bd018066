/** All pieces of the demo newsroom, as they read if it is first started at a given moment. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withDays } from './days.ts'
import { dayOf, momentOf } from './moments.ts'
import { type DemoArticle, pieceIn } from './piece.ts'

const folder = join(import.meta.dirname, 'pieces')
const ending = '.txt'

/** `waited`: submitted so many hours before it came out; two where nothing is said */
export type DatedArticle = DemoArticle & { at: Date; waited?: number }

/** The files themselves, by slug. */
export const pieceFiles = (): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), 'utf8')])

/** Oldest first. Days in the words of a piece are counted from the day on which it came out, by the clock of `timeZone`. */
export function piecesAt(now: Date, timeZone: string): DatedArticle[] {
  const dated = pieceFiles().map(([slug, file]): DatedArticle => {
    let at = now
    const article = pieceIn(slug, file, (text, details) => {
      at = momentOf(details.get('when') ?? '', now, timeZone)
      return withDays(text, dayOf(at, timeZone), details.get('language') ?? 'en')
    })
    return { ...article, at }
  })
  return dated.sort((a, b) => a.at.getTime() - b.at.getTime())
}
