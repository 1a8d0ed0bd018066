/** One state of a draft, built of what is stored of it. Pure, and takes as long as it takes: for a thread. */
import { unpackedEntries, unpackedUpdates } from '#lib/drafts/packed'
import { draftIn, type Versioned } from '#lib/drafts/text'
import { Refusal } from '#lib/errors'
import { historyLimits } from '#lib/history/limits'
import { signed } from '#lib/history/signed'
import type { Part, Past, StoredMaking } from '#lib/history/stored'
import { lettersAfter, type Making } from '#lib/history/writers'
import { message } from '#lib/messages/message'
import type { Change } from '#lib/text/change-mark'
import { changesIn, compared } from '#lib/text/compare'
import type { DraftText, TextNode } from '#lib/text/json'

/** `now`: what to compare it with; `makings`: to tell who wrote it */
export type StateToBuild = {
  number: number
  past: Past
  now: Versioned[] | null
  makings: StoredMaking[] | null
}

export type BuiltState = { text: TextNode; changes: Record<Change, number> | null }

/** Refuses what is too much, and what nobody can tell. */
export function stateBuilt({ number, past, now, makings }: StateToBuild): BuiltState {
  // Attributes of marks have no prototype; React sends plain objects only.
  const text = structuredClone(textIn(past))
  if (makings) {
    const letters = lettersAfter(unpackedMakings(makings), number)
    const written = letters && signed(text, letters)
    if (!written) throw new Refusal(message('historyPage.notTold'))
    return { text: written, changes: null }
  }
  if (!now) return { text, changes: null }
  const both = compared(text, structuredClone(draftIn(now)))
  return { text: both, changes: changesIn(both) }
}

function textIn({ keyframe, version, parts, most, logged }: Past): DraftText {
  const updates = [keyframe, ...unpacker()(parts).slice(0, most), ...logged]
  return draftIn(updates.map((update) => ({ update, version })))
}

function unpackedMakings(makings: readonly StoredMaking[]): Making[] {
  const unpacked = unpacker()
  return makings.map(({ start, parts, logged }) => {
    const updates = unpacked(parts)
    const entries = parts.flatMap((part) => unpackedEntries(part))
    const written = entries.flatMap((entry, at) => {
      const update = updates[at]
      return update ? [{ ...entry, update }] : []
    })
    return { start, written: [...written, ...logged] }
  })
}

/** Gives the updates of parts, of all together no more bytes than one look may take. */
function unpacker(): (parts: readonly Part[]) => Uint8Array[] {
  let room: number = historyLimits.bytes
  return (parts) =>
    parts.flatMap((part) => {
      const updates = unpackedWithin(part, room)
      room -= updates.reduce((bytes, update) => bytes + update.length, 0)
      return updates
    })
}

function unpackedWithin(part: Part, room: number): Uint8Array[] {
  try {
    return unpackedUpdates(part, Math.max(1, room))
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new Refusal(message('historyPage.tooMuch'))
    throw error
  }
}
