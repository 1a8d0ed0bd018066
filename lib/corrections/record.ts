/** Notices to readers, each within the transaction of the publication or the withdrawal that it comes with. */
import { inWords, type Notice, type NoticeInWords } from '#lib/corrections/notice'
import { standing } from '#lib/corrections/standing'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { CorrectionKind } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'

/** What a publication says of itself: whether it is a minor edit, and when its article was last corrected. */
export async function changeColumns(tx: Tx, articleId: string, notice: Notice | null, at: Date) {
  if (notice?.kind === 'correction') return { minor: false, correctedAt: at }
  // Words told anew have a moment of their own, and correct nothing (docs/decisions/190).
  const where = { articleId, kind: 'correction', replacesId: null } as const
  const { _max } = await tx.correction.aggregate({ where, _max: { at: true } })
  return { minor: notice?.kind === 'minor', correctedAt: _max.at }
}

export type Told = { articleId: string; publicationId: string; language: string; personId: string | null; at: Date }

/** Gives its id; null where readers are told nothing. Refuses a notice without words or cause: no check lets one through. */
export async function recordNotice(tx: Tx, notice: Notice | null, told: Told): Promise<string | null> {
  const words = inWords(notice)
  return words && record(tx, words, told)
}

export const recordWithdrawal = (tx: Tx, words: Pick<NoticeInWords, 'text' | 'cause'>, told: Told): Promise<string> =>
  record(tx, { ...words, kind: 'withdrawal', claimIds: [] }, told)

/** In the place of a notice; false where another one is there already. The caller holds the draft of its article. */
export async function recordRetold(
  tx: Tx,
  id: string,
  words: Pick<NoticeInWords, 'text' | 'cause'>,
  by: Pick<Told, 'personId' | 'at'>,
): Promise<boolean> {
  const former = await tx.correction.findFirst({
    where: { id, ...standing },
    select: { articleId: true, publicationId: true, language: true, kind: true, claimIds: true },
  })
  if (!former) return false
  const { kind, claimIds, ...about } = former
  await record(tx, { ...words, kind, claimIds }, { ...about, ...by, replacesId: id })
  return true
}

async function record(
  tx: Tx,
  { kind, cause, claimIds, text }: Omit<NoticeInWords, 'kind'> & { kind: CorrectionKind },
  told: Told & { replacesId?: string },
): Promise<string> {
  if (text.trim() === '' || cause === null) throw new Refusal(message('corrections.unfinished'))
  const data = { ...told, kind, cause, claimIds, text: text.trim() }
  return (await tx.correction.create({ data, select: { id: true } })).id
}

/** Whether any list of corrections tells of this article. */
export const hasCorrections = async (tx: Tx, articleId: string): Promise<boolean> =>
  (await tx.correction.findFirst({ where: { articleId }, select: { id: true } })) !== null

/** The next version begins without one: what was said is said. */
export async function clearNotice(tx: Tx, articleId: string): Promise<void> {
  await tx.article.updateMany({
    where: { id: articleId, notice: { not: {} } },
    data: { notice: {}, version: { increment: 1 } },
  })
}
