/** Pieces that are to go out, or away, at a moment, and what people do to that before it comes. */
import { setTimeout as pause } from 'node:timers/promises'
import * as articles from '#lib/articles/commands'
import * as bundles from '#lib/bundles/commands'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import { beginTextChange } from '#lib/workflow/text-change'
import { bundleWith, pinsOf } from '#tests/support/bundles'
import { approved, type Newsroom, published } from '#tests/support/flow'
import type { Chance } from '../../../prisma/seed/chance.ts'

/** `due`: null where it must not come. `did`: whatever was done to it, for a failure. `bundle`: it goes out with another one, at the same moment. */
export type Piece = {
  id: string
  away: boolean
  revisionId: string
  due: Date | null
  did: string[]
  bundle: { id: string; otherId: string } | null
}
type Act = 'nothing' | 'cancel' | 'change' | 'edit'

const told = { text: 'The right to show this has ended.', cause: 'legal' } as const

export async function prepared(room: Newsroom, count: number): Promise<Piece[]> {
  const pieces: Piece[] = []
  const one = async (at: number) => {
    const away = at % 8 === 0
    const { id, revisionId } = await (away ? published(room) : approved(room))
    pieces.push({ id, revisionId, away, due: null, did: [], bundle: at % 8 === 4 ? await bundled(room, id) : null })
  }
  await eachOf(
    Array.from({ length: count }, (_, at) => at),
    one,
  )
  return pieces
}

async function bundled(room: Newsroom, id: string): Promise<Piece['bundle']> {
  const { id: otherId } = await approved(room)
  return { id: await bundleWith(room, [id, otherId]), otherId }
}

/** A few at once. */
export async function eachOf<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...list]
  const hand = async () => {
    for (let one = rest.shift(); one !== undefined; one = rest.shift()) await work(one)
  }
  await Promise.all([hand(), hand(), hand()])
}

const plan = async (room: Newsroom, { id, revisionId, away, bundle }: Piece, at: Date) => {
  if (bundle) return bundles.scheduleBundle(room.editor, bundle.id, await pinsOf(bundle.id), at)
  return away
    ? articles.planWithdrawal(room.chief, id, { ...told, moment: at })
    : articles.schedule(room.editor, id, revisionId, at)
}

const cancel = (room: Newsroom, { id, away, bundle }: Piece) => {
  if (bundle) return bundles.unscheduleBundle(room.editor, bundle.id)
  return away ? articles.cancelWithdrawal(room.chief, id) : articles.unschedule(room.editor, id)
}

/** Where the piece stands: to come at this moment, cancelled, or done. */
async function standing({ id, away }: Piece): Promise<Date | 'cancelled' | 'done'> {
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id }, select: { scheduledFor: true } })
  const planned = await db.plannedWithdrawal.findUnique({ where: { articleId: id }, select: { at: true } })
  const at = away ? planned?.at : draft.scheduledFor
  if (at) return at
  const done = await db.workflowEvent.findFirst({
    where: { articleId: id, move: away ? 'withdraw' : 'publish', personId: null },
    select: { id: true },
  })
  return done ? 'done' : 'cancelled'
}

/** Does it until the newsroom has said yes or no, however often it is away meanwhile; then tells where the piece stands. */
async function surely(piece: Piece, act: () => Promise<unknown>): Promise<Date | 'cancelled' | 'done'> {
  const giveUp = Date.now() + 120_000
  for (;;) {
    try {
      await act().catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
        piece.did.push(`refused: ${error.message}`)
      })
      return await standing(piece)
    } catch (error) {
      if (Date.now() > giveUp) throw error
      await pause(100)
    }
  }
}

/** Has it come at `moment`; a later one, where that has passed by the time at which the newsroom answers. */
export async function toCome(room: Newsroom, piece: Piece, moment: Date): Promise<void> {
  for (let at = moment; ; at = new Date(Date.now() + 3_000)) {
    const now = await surely(piece, () => plan(room, piece, at))
    piece.did.push(`planned for ${at.toISOString()}`)
    if (now === 'cancelled') continue
    piece.due = at
    return
  }
}

/** What somebody does to a piece before its moment, or right at it. */
export function someAct(random: Chance, { away }: Piece): Act {
  const kind = random.below(20)
  if (kind < 4) return 'cancel'
  if (kind < 7) return 'change'
  return kind < 9 && !away ? 'edit' : 'nothing'
}

export async function doTo(room: Newsroom, piece: Piece, act: Exclude<Act, 'nothing'>, later: Date): Promise<void> {
  piece.did.push(act)
  const edit = () => db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor: room.reporter }))
  const now = await surely(piece, act === 'edit' ? edit : () => cancel(room, piece))
  // It was faster.
  if (now === 'done') return
  if (now !== 'cancelled') throw new Error(`${act} left ${piece.id} planned for ${now.toISOString()}.`)
  piece.due = null
  if (act === 'change') await toCome(room, piece, later)
}
