/** All pieces of a bundle that wait go out, or none: a step of whoever decided that, or of the worker when it is due. */
import type { Actor } from '#lib/auth/actor'
import { isGranted } from '#lib/auth/grants'
import { clearSchedule, type Held, type WaitingPiece } from '#lib/bundles/held'
import { HeldBack, type LackingPiece } from '#lib/bundles/held-back'
import { type Lack, lacksOf } from '#lib/bundles/lacks'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { publishTogether } from '#lib/publications/commands'
import { RefusedAmong } from '#lib/publications/refused-among'
import { lateness } from '#lib/schedules/lateness'
import { holdFiles } from '#lib/uses/hold'
import { type MoveName, moves } from '#lib/workflow/moves'
import { takeStep } from '#lib/workflow/take-step'

/** Refuses whoever may not make this move with each of the pieces; whether the pieces may is asked by `assertWhole`. */
export function assertMayMove(actor: Actor, move: MoveName, pieces: readonly WaitingPiece[]): void {
  const all = pieces.every(({ article }) => isGranted(actor, moves[move].by, { ...article, trashed: false }))
  if (!all) throw new Refusal(message('workflow.notYours'))
}

/** Refuses, naming every piece that may not go out at this moment and why. `also`: what else may stand in the way of a piece. */
export async function assertWhole(
  tx: Tx,
  { bundle, waiting }: Held,
  at: Date,
  also: (piece: WaitingPiece) => Promise<Lack[]> = async () => [],
): Promise<void> {
  await holdFilesOf(tx, waiting)
  const lacking: LackingPiece[] = []
  for (const piece of waiting) {
    const lacks = [...(await lacksOf(tx, piece.article, at)), ...(await also(piece))]
    if (lacks.length > 0) lacking.push({ ...named(piece), lacks })
  }
  const newer = lacking.flatMap(({ lacks }) => lacks).find((lack) => lack.newer)?.newer
  if (newer) throw newer
  if (lacking.length > 0) throw new HeldBack(bundle.name, lacking)
}

const named = ({ article, headline, part }: WaitingPiece) => ({ articleId: article.id, headline, part })

/** All files at once: they are held in one order, whoever holds them. */
async function holdFilesOf(tx: Tx, waiting: readonly WaitingPiece[]): Promise<void> {
  const where = { revisionId: { in: waiting.flatMap(({ article }) => article.revisionId ?? []) } }
  const select = { fileId: true } as const
  const shown = await tx.revisionMedia.findMany({ where, select })
  const attached = await tx.revisionEvidence.findMany({ where, select })
  await holdFiles(
    tx,
    [...shown, ...attached].map(({ fileId }) => fileId),
  )
}

/** `personId`: in whose name; `due`: when the newsroom itself was to act, where it does. */
type Going = { personId: string | null; due: Date | null }

/** The caller has asked whether each piece may go out. */
export async function goOut(tx: Tx, { bundle, waiting }: Held, { personId, due }: Going): Promise<void> {
  const why = message('bundles.wentOutWith', { bundle: bundle.name })
  const at = new Date()
  const all = waiting.map(({ article: { id: articleId, state, revisionId } }) => {
    if (revisionId === null) throw new Error(`The approved article ${articleId} names no revision.`)
    return { articleId, state, revisionId }
  })
  for (const { articleId, state, revisionId } of all)
    await takeStep(tx, {
      ...{ articleId, move: 'publish', from: state, revisionId, where: { revisionId } },
      ...{ personId: due ? null : personId, reason: inNewsroomLanguage(why), why, draft: { scheduledFor: null } },
      ...(due && lateness(articleId, due, (count) => message('schedules.outLate', { count }))),
    })
  try {
    await publishTogether(
      tx,
      all.map(({ articleId, revisionId }) => ({ articleId, revisionId, personId, at })),
    )
  } catch (error) {
    if (!(error instanceof RefusedAmong)) throw error
    const piece = waiting.find(({ article }) => article.id === error.articleId)
    const lacks = [{ because: message('bundles.notPossible'), why: error.why }]
    if (!piece) throw error
    throw new HeldBack(bundle.name, [{ ...named(piece), lacks }])
  }
  const ids = all.map(({ articleId }) => articleId)
  await tx.bundleMember.updateMany({ where: { articleId: { in: ids } }, data: { outAt: at, pinned: null } })
  await clearSchedule(tx, bundle.id)
}
