/** Two briefs that come every week: the weeks before the paper of ten days, so that the figures of the newsroom have something to look back on. */
import { withDays } from './days.ts'
import { dayOf, momentOf } from './moments.ts'
import { pieceIn } from './piece.ts'
import type { DatedArticle } from './pieces.ts'

/** Of each week before, the newest first: ships that wait off Port Maren, the river at Lower Dunmere in cubic metres a second, and hours until the editor decided. */
const weeks = [
  { ships: 31, flow: 212, hours: [1.2, 3.4] },
  { ships: 27, flow: 208, hours: [0.9, 2.1] },
  { ships: 29, flow: 221, hours: [3.8, 3.7] },
  { ships: 34, flow: 219, hours: [1.6, 1.1] },
  { ships: 22, flow: 236, hours: [0.8, 2.6] },
  { ships: 19, flow: 240, hours: [2.2, 3.1] },
  { ships: 18, flow: 247, hours: [3.6, 2.9] },
  { ships: 24, flow: 251, hours: [1.4, 0.7] },
  { ships: 21, flow: 249, hours: [2.7, 1.9] },
  { ships: 16, flow: 262, hours: [3.3, 3.9] },
] as const

/** By how many weeks ago, and whether of the ships */
const putRight: Readonly<Record<string, string>> = {
  'ships 3':
    'correction | source_error | 20 | 31 ships | 29 ships | An earlier version of this brief said that 31 ships were waiting. There were 29. The harbour office had counted two that had left.',
  'ships 6':
    'clarification | our_error | 7 | ships | ocean-going ships | An earlier version did not say that coasters are left out of the count.',
  'river 4':
    'correction | our_error | 30 | 291 cubic metres | 219 cubic metres | An earlier version of this brief turned two figures of the flow round. It was 219 cubic metres a second.',
  'river 8':
    'update | new_facts | 44 | 249 cubic metres | 251 cubic metres | The River Authority has put its reading of Thursday right since: it was 251 cubic metres a second.',
}

/** Oldest first. Their days are counted from the day on which each came out, by the clock of `timeZone`. */
export function weeklyPieces(now: Date, timeZone: string): DatedArticle[] {
  const briefs = weeks.flatMap((week, at) => [ships(week, at + 1), river(week, at + 1)])
  return briefs
    .map(({ slug, file, when, waited }) => {
      const at = momentOf(when, now, timeZone)
      return { ...pieceIn(slug, file, (text) => withDays(text, dayOf(at, timeZone), 'en')), at, waited }
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime())
}

type Week = (typeof weeks)[number]
type Brief = { slug: string; file: string; when: string; waited: number }

const head = (desk: string, author: string, tags: string, when: string, notice: string | undefined) =>
  `profile: brief
desk: ${desk}
authors: ${author}
tags: ${tags}
when: ${when}
${notice ? `notice: ${notice}\n` : ''}---`

function ships({ ships, hours: [waited] }: Week, ago: number): Brief {
  const when = `-${7 * ago + 5} 11:0${ago % 10}`
  const kind = ago === 6 ? 'ocean-going ships' : 'ships'
  const checked = ago % 3 === 0 ? '' : 'verified | '
  const file = `${head('world', 'rahel', 'maravia, ports', when, putRight[`ships ${ago}`])}
# Off Port Maren this week: ${ships} ships wait

{On {day:-1}, ${ships} ${kind} lay at anchor off Port Maren}[ais], by the positions that they broadcast. {The Ports Authority expects to berth six of them by the end of the week}[ports].

---
ais: verified | positions of {date:-1}, noon
ports: ${checked}bulletin of {date:-1}
`
  return { slug: `ships-off-port-maren-${ago}`, file, when, waited }
}

function river({ flow, hours: [, waited] }: Week, ago: number): Brief {
  const when = `-${7 * ago + 6} 16:2${ago % 10}`
  const checked = ago % 2 === 0 ? '' : 'verified | '
  const file = `${head('climate', 'yusra', 'tamber, water', when, putRight[`river ${ago}`])}
# The Tamber this week: ${flow} cubic metres a second

{At the gauge of Lower Dunmere the Tamber carried ${flow} cubic metres a second on {day:-1}}[gauge]. {The River Authority does not expect it to rise before {month:1}}[river].

---
gauge: verified | reading of {date:-1}
river: ${checked}outlook of {date:-2}
`
  return { slug: `tamber-this-week-${ago}`, file, when, waited }
}
