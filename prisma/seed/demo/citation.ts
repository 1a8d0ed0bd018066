/** How the foot of a piece says what its claims lean on. */
import type { Stance, Standing, Terms } from '#lib/generated/prisma/enums'

export type Citation = {
  /** Key of a source in sources.txt */
  source: string
  stance: Stance
  terms: Terms
  label: string | null
  locator: string | null
  url: string | null
  excerpt: string | null
  /** Key of a picture of it that readers are shown */
  scan: string | null
  /** Of the claim for which it is cited first */
  standing: Standing
  /** The piece's own words for it, where the claim is disputed, false or an opinion */
  admits: string | null
  /** Why a claim that is false may stand in a piece that readers see */
  waived: string | null
}

const standings: readonly string[] = ['verified', 'disputed', 'false', 'opinion']
const stances: readonly string[] = ['disputes', 'context']

const plain: Omit<Citation, 'source'> = {
  ...{ stance: 'supports', terms: 'on_the_record', standing: 'unverified', label: null, locator: null, url: null },
  ...{ excerpt: null, scan: null, admits: null, waived: null },
}

const named: Record<string, (said: string) => Partial<Citation>> = {
  excerpt: (excerpt) => ({ excerpt }),
  url: (url) => ({ url }),
  scan: (scan) => ({ scan }),
  admits: (admits) => ({ admits }),
  waived: (waived) => ({ waived }),
  background: (label) => ({ terms: 'on_background', label }),
  'deep background': (label) => ({ terms: 'deep_background', label }),
}

/**
 * One line, its parts between bars: `key: verified | paragraph 2 | excerpt: Berths 1 to 9 …`. `against = tarrant: disputes | …`
 * cites the source `tarrant` under another key; `scan: circular-14` shows readers the picture of that key with it. A part is a standing, a stance, one of the words of `named` with what follows,
 * or the place in the source. Refuses a line without a key, and one that says the same twice.
 */
export function citationIn(line: string): [string, Citation] {
  const [, key, , source, rest = ''] = /^([\w-]+)( = ([\w-]+))?:(.*)$/.exec(line) ?? []
  if (!key) throw new Error(`This line cites nothing: ${line}`)
  const citation: Partial<Citation> = {}
  for (const part of rest.split(' | ').map((one) => one.trim())) {
    const said = part === '' ? {} : saidBy(part)
    for (const name of Object.keys(said)) if (name in citation) throw new Error(`Said twice (${name}): ${line}`)
    Object.assign(citation, said)
  }
  return [key, { ...plain, source: source ?? key, ...citation }]
}

function saidBy(part: string): Partial<Citation> {
  if (standings.includes(part)) return { standing: part as Standing }
  if (stances.includes(part)) return { stance: part as Stance }
  const [, name = '', said = ''] = /^([a-z ]+): (.+)$/.exec(part) ?? []
  return named[name]?.(said) ?? { locator: part }
}
