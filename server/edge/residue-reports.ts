/** Tells whoever looks after an installation that pages hold the framework: in the log, and where readiness is asked. */
import { log } from '#lib/log'
import { pathForLog } from '#server/edge/access-log'
import { type Residue, type ResidueKind, residueKinds } from '#server/edge/framework-residue'

/** One line for each kind in this time, in milliseconds: a build gone wrong shows on every page at every request. */
const PAUSE = 10 * 60_000

export type ResidueReports = {
  report: (key: string, requestId: string, residue: readonly Residue[]) => void
  /** The kinds found within the last ten minutes */
  recent: () => ResidueKind[]
}

/** `now` gives milliseconds. */
export function residueReports(now: () => number = Date.now): ResidueReports {
  const saidAt = new Map<ResidueKind, number>()
  const foundAt = new Map<ResidueKind, number>()
  /** Pages found since the last line, and not named in any */
  let unnamed = 0
  const isPast = (moment: number | undefined) => moment === undefined || now() - moment >= PAUSE

  return {
    report: (key, requestId, residue) => {
      if (residue.length === 0) return
      const isDue = residue.some(({ kind }) => isPast(saidAt.get(kind)))
      for (const { kind } of residue) {
        foundAt.set(kind, now())
        if (isDue) saidAt.set(kind, now())
      }
      if (!isDue) {
        unnamed += 1
        return
      }
      log.error({ requestId, path: pathForLog(key), found: residue, unnamed }, 'a page holds the framework: not kept')
      unnamed = 0
    },
    recent: () => residueKinds.filter((kind) => !isPast(foundAt.get(kind))),
  }
}
