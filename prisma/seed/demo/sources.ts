/** The sources of the demo newsroom, from sources.txt. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Reliability, SourceKind } from '#lib/generated/prisma/enums'
import { withDays } from './days.ts'
import { paperDay } from './moments.ts'

export type DemoSource = {
  key: string
  kind: SourceKind
  reliability: Reliability
  name: string
  description: string
  url: string | null
}

/** One line each: `key | kind | reliability | name | description | address`, the last only where there is one. */
function sourceIn(line: string): DemoSource {
  const [key, kind, reliability, name, description, url] = line.split(' | ')
  if (!key || !name || !description || !isKind(kind) || !isReliability(reliability))
    throw new Error(`This line names no source: ${line}`)
  return { key, kind, reliability, name, description, url: url ?? null }
}

const isKind = (word = ''): word is SourceKind => Object.hasOwn(SourceKind, word)
const isReliability = (word = ''): word is Reliability => Object.hasOwn(Reliability, word)

/** As they are called if the newsroom is first started at `now`. */
export function sourcesAt(now: Date, timeZone: string): DemoSource[] {
  const file = readFileSync(join(import.meta.dirname, 'sources.txt'), 'utf8')
  return withDays(file, paperDay(now, timeZone), 'en')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(sourceIn)
}
