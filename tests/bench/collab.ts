/** Many drafts with several writers on one process of collab, and the opening of a draft with a long log. */
import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import * as Y from 'yjs'
import { db } from '#lib/db'
import { docFrom } from '#lib/text/ydoc'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { longDraft } from '#tests/bench/long-draft'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { newsroom } from '#tests/support/flow'
import { type } from '#tests/support/writing'

const DRAFTS = 200
const WRITERS = 3
const SECONDS = 20
/** A word of six letters a second and a half: a quick typist, sent as she types it */
const PAUSE = 1_500
const UPDATES = 20_000

export async function collab(port: number, pid: number): Promise<Figure[]> {
  return [...(await crowd(port, pid)), await longLog(port)]
}

async function crowd(port: number, pid: number): Promise<Figure[]> {
  const room = await newsroom()
  const before = megabytes(pid)
  const people = [room.reporter, room.editor, room.chief]
  const drafts: OpenDraft[] = []
  for (let each = 0; each < DRAFTS; each++) {
    const id = await longDraft(room, { words: 600, claims: 10 })
    drafts.push(...(await Promise.all(people.slice(0, WRITERS).map((person) => opened(port, id, person)))))
  }
  await Promise.all(drafts.map((draft) => draft.saved()))
  const idle = megabytes(pid)
  const times: number[] = []
  const until = performance.now() + SECONDS * 1_000
  const one = async (draft: OpenDraft) => {
    await after(Math.random() * PAUSE)
    while (performance.now() < until) {
      draft.type('pilots ')
      times.push(await timed(() => draft.saved()))
      await after(PAUSE)
    }
  }
  await Promise.all(drafts.map(one))
  const busy = megabytes(pid)
  for (const draft of drafts) draft.leave()
  const how = `${DRAFTS} drafts of 600 words with ${WRITERS} writers each, a word every ${PAUSE} ms for ${SECONDS} s; ${times.length} words; the writers on the same machine`
  return [
    { name: 'collab: from a word to “saved”, median', value: quantile(times, 0.5), unit: 'ms', how },
    { name: 'collab: from a word to “saved”, p95', value: quantile(times, 0.95), unit: 'ms', how },
    { name: 'collab: memory before anybody writes', value: before, unit: 'MB', how: 'resident set' },
    { name: `collab: memory with ${DRAFTS} drafts open`, value: idle, unit: 'MB', how },
    { name: `collab: memory with ${DRAFTS * WRITERS} people writing`, value: busy, unit: 'MB', how },
  ]
}

/** Resident set, in megabytes. */
const megabytes = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_000

/** A draft whose log holds as many updates as two people's day of typing, none of them compacted. */
async function longLog(port: number): Promise<Figure> {
  const room = await newsroom()
  const id = await longDraft(room, { words: 50 })
  const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const doc = docFrom([checkpoint])
  const updates: Uint8Array<ArrayBuffer>[] = []
  doc.on('update', (update: Uint8Array) => updates.push(new Uint8Array(update)))
  for (let key = 0; key < UPDATES; key++) type(doc, key % 6 === 5 ? ' ' : 'e')
  const { personId } = room.reporter
  for (let from = 0; from < updates.length; from += 2_000)
    await db.draftUpdate.createMany({
      data: updates.slice(from, from + 2_000).map((update) => ({ articleId: id, personId, update })),
    })
  const value = await timed(async () => {
    const draft = await opened(port, id, room.reporter)
    await draft.until(({ doc: there }) => Y.encodeStateVector(there).length > 1 && draft.text().length > UPDATES)
    draft.leave()
  })
  const how = `from the connection until a writer has the text; the log holds ${updates.length} updates that nobody has merged`
  return {
    name: `collab: opening a draft of ${UPDATES.toLocaleString('en')} updates`,
    value,
    unit: 'ms',
    aim: { atMost: 500 },
    how,
  }
}
