/** What readers are told of a bundle, and the record of how that changed. */
import type { Actor } from '#lib/auth/actor'
import type { Tx } from '#lib/db'
import type { State } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { recordEvent } from '#lib/workflow/record-event'

/** `parts`: of the pieces that are out, each with its number, counted from 1; a piece and its translations are one part */
export type Face = {
  id: string
  name: string
  numbered: boolean
  parts: Map<string, { number: number; state: State | null }>
}

/** Null for a bundle that is not there. */
export async function faceOf(tx: Tx, bundleId: string): Promise<Face | null> {
  const bundle = await tx.bundle.findUnique({
    where: { id: bundleId },
    select: {
      ...{ id: true, name: true, numbered: true },
      members: {
        where: { outAt: { not: null } },
        orderBy: { position: 'asc' },
        select: {
          articleId: true,
          article: { select: { translationGroupId: true, draft: { select: { state: true } } } },
        },
      },
    },
  })
  if (!bundle) return null
  const { members, ...named } = bundle
  const groups = [...new Set(members.map(({ article }) => article.translationGroupId))]
  const parts = members.map(({ articleId, article: { translationGroupId, draft } }) => {
    const part = { number: groups.indexOf(translationGroupId) + 1, state: draft?.state ?? null }
    return [articleId, part] as const
  })
  return { ...named, parts: new Map(parts) }
}

/** Writes down at each piece that was out before and is now, what its readers are told otherwise. Those that are deleted have no more to say. */
export async function recordFace(tx: Tx, actor: Actor, before: Face | null): Promise<void> {
  const now = before && (await faceOf(tx, before.id))
  if (!before || !now) return
  const ofAll = changesOf(before, now)
  for (const [id, { number, state }] of now.parts) {
    const earlier = before.parts.get(id)?.number ?? number
    const moved = message('bundles.partWas', { bundle: now.name, before: earlier, after: number })
    const changes = earlier === number ? ofAll : [...ofAll, moved]
    if (changes.length === 0 || state === null) continue
    const reason = changes.map((change) => inNewsroomLanguage(change)).join(' ')
    await recordEvent(tx, actor, { id, state }, 'bundleChanged', { revisionId: null, reason })
  }
}

function changesOf(before: Face, now: Face): Message[] {
  const renamed = message('bundles.nameWas', { before: before.name, after: now.name })
  const numbers = message(now.numbered ? 'bundles.numberedNow' : 'bundles.numberedNoMore', { bundle: now.name })
  return [...(before.name === now.name ? [] : [renamed]), ...(before.numbered === now.numbered ? [] : [numbers])]
}
