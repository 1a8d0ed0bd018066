/** Who is told of what happens to an article: of comments, questions, who writes it, and decisions. */
import { belongingOf, belongingSelect } from '#lib/auth/belonging'
import { putsRight } from '#lib/corrections/notice'
import { noticeIn } from '#lib/corrections/notice-shape'
import type { Tx } from '#lib/db'
import type { EventName, NotificationKind, Role } from '#lib/generated/prisma/enums'
import { type Cause, notify, type Told } from '#lib/notifications/notify'

const as = (kind: NotificationKind, ids: readonly string[]): Told[] => ids.map((personId) => ({ personId, kind }))

type Said = {
  articleId: string
  threadId: string
  commentId: string
  byId: string | null
  kind: 'comment' | 'reply' | 'edit'
  mentionedIds: readonly string[]
}

/**
 * Those who are mentioned, once by one comment however often it is changed; of a new thread, whose piece it is; of a reply, whoever is in
 * the thread. Of an edit, nobody else.
 */
export async function tellOfComment(tx: Tx, { threadId, kind, mentionedIds, ...cause }: Said): Promise<void> {
  const others =
    kind === 'comment'
      ? as('comment', await ownersOf(tx, cause.articleId))
      : kind === 'reply'
        ? as('reply', await peopleIn(tx, threadId))
        : []
  const knowing = kind === 'edit' ? await toldBy(tx, cause.commentId) : []
  const fresh = mentionedIds.filter((id) => !knowing.includes(id))
  await notify(tx, cause, [...as('mention', fresh), ...others])
}

/** Those whom this comment has told that it mentions them. */
async function toldBy(tx: Tx, commentId: string): Promise<string[]> {
  const told = await tx.notification.findMany({ where: { commentId, kind: 'mention' }, select: { personId: true } })
  return told.map(({ personId }) => personId)
}

export async function tellOfQuestion(tx: Tx, cause: Cause): Promise<void> {
  await notify(tx, cause, as('question', await ownersOf(tx, cause.articleId)))
}

export async function tellOfAnswer(tx: Tx, cause: Cause, askedById: string): Promise<void> {
  await notify(tx, cause, as('answer', [askedById]))
}

/** That they are authors of it now. */
export async function tellOfAssignment(tx: Tx, cause: Cause, authorIds: readonly string[]): Promise<void> {
  await notify(tx, cause, as('assignment', authorIds))
}

/** What the desk has to do next, and what was decided about the piece. Of the other moves nobody is told. */
const toldOf: Partial<Record<EventName, 'review' | 'decision'>> = {
  submit: 'review',
  requestChanges: 'decision',
  approve: 'decision',
  voidApproval: 'decision',
  schedule: 'decision',
  unschedule: 'decision',
  publish: 'decision',
  publishPast: 'decision',
  spike: 'decision',
  revive: 'decision',
  withdraw: 'decision',
  stepGiven: 'decision',
  stepTakenBack: 'decision',
  demandLegal: 'decision',
  dropLegal: 'decision',
  planWithdrawal: 'decision',
  cancelWithdrawal: 'decision',
  bundleHeld: 'decision',
}

/** Where the newsroom itself acts, whoever approved or scheduled the piece, or planned its withdrawal, is told, too. */
export async function tellOfMove(
  tx: Tx,
  { move, byNewsroom, ...cause }: Cause & { move: EventName; byNewsroom: boolean },
): Promise<void> {
  const kind = toldOf[move]
  if (kind === 'review') {
    if (await goesOutAtOnce(tx, cause.articleId)) return
    const urgent = await isUrgent(tx, cause.articleId)
    const told = await editorsFor(tx, cause.articleId)
    // One of them will be there: chiefs may approve on every desk.
    await notify(tx, { ...cause, urgent }, as(kind, urgent ? [...told, ...(await chiefs(tx))] : told))
  }
  if (kind !== 'decision') return
  // What went out past its checks is the desk's to look at.
  const past = move === 'publishPast' ? await editorsFor(tx, cause.articleId) : []
  const decisions = move === 'withdraw' ? (['planWithdrawal'] as const) : (['approve', 'schedule'] as const)
  // An approval stands on the reviews before it.
  const counts = byNewsroom || move === 'stepTakenBack'
  const deciders = counts ? await decidersOf(tx, cause.articleId, decisions) : past
  await notify(tx, cause, as(kind, [...(await ownersOf(tx, cause.articleId)), ...deciders]))
}

/** An entry that is read after it went out waits for nobody: its coverage says what is unread. */
async function goesOutAtOnce(tx: Tx, articleId: string): Promise<boolean> {
  const article = await tx.article.findUnique({
    where: { id: articleId },
    select: { within: { select: { entryRule: true } } },
  })
  return article?.within?.entryRule === 'afterwards'
}

/** Those whose reviews of it count no more, because somebody changed it. */
export async function tellOfFallenWords(tx: Tx, cause: Cause, giverIds: readonly string[]): Promise<void> {
  await notify(tx, cause, as('decision', giverIds))
}

/** Those whose turn it is, since a review that only they may give comes next: whom the table of steps names, and who has a role that it names. */
export async function tellOfNextStep(
  tx: Tx,
  cause: Cause,
  { roles, personIds }: { roles: readonly Role[]; personIds: readonly string[] },
): Promise<void> {
  const asked = await tx.person.findMany({
    where: { active: true, OR: [{ id: { in: [...personIds] } }, { role: { in: [...roles] } }] },
    select: { id: true },
  })
  await notify(
    tx,
    cause,
    as(
      'step',
      asked.map(({ id }) => id),
    ),
  )
}

/** Who is given something to do about it, or has it no more. */
export async function tellOfTask(tx: Tx, cause: Cause, personIds: readonly string[]): Promise<void> {
  await notify(tx, cause, as('task', personIds))
}

/** A guest gave her word: whoever asked her, and whose piece it is. */
export async function tellOfGuest(tx: Tx, cause: Cause, askedById: string): Promise<void> {
  await notify(tx, cause, as('decision', [askedById, ...(await ownersOf(tx, cause.articleId))]))
}

/** So many reports about one article in an hour are each told of. */
const eachToldOf = 5

/**
 * A reader says that something in a published piece is wrong: its desk decides, and its authors hear of it. `earlier`: how many reports about it
 * came in the hour before. After many of them whoever has not read of one yet is not told again.
 */
export async function tellOfReport(tx: Tx, articleId: string, earlier: number): Promise<void> {
  const all = [...(await editorsFor(tx, articleId)), ...(await ownersOf(tx, articleId))]
  const unread = { articleId, kind: 'report', personId: { in: all }, readAt: null } as const
  const waiting =
    earlier < eachToldOf
      ? []
      : await tx.notification.findMany({ where: unread, distinct: 'personId', select: { personId: true } })
  const told = all.filter((id) => !waiting.some(({ personId }) => personId === id))
  await notify(tx, { articleId, byId: null }, as('report', told))
}

async function ownersOf(tx: Tx, articleId: string): Promise<readonly string[]> {
  return belongingOf(await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: belongingSelect })).ownerIds
}

async function peopleIn(tx: Tx, threadId: string): Promise<string[]> {
  const comments = await tx.comment.findMany({
    where: { threadId },
    select: { byId: true, mentions: { select: { personId: true } } },
  })
  return comments.flatMap(({ byId, mentions }) => [
    ...(byId ? [byId] : []),
    ...mentions.map(({ personId }) => personId),
  ])
}

/** The editors of its desk; where it has no desk, or the desk no editor, the chief editors. */
async function editorsFor(tx: Tx, articleId: string): Promise<string[]> {
  const { deskId } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { deskId: true } })
  const select = { id: true } as const
  const ofDesk = deskId
    ? await tx.person.findMany({
        where: { active: true, role: { in: ['editor', 'chief'] }, desks: { some: { deskId } } },
        select,
      })
    : []
  return ofDesk.length > 0 ? ofDesk.map(({ id }) => id) : chiefs(tx)
}

async function chiefs(tx: Tx): Promise<string[]> {
  const found = await tx.person.findMany({ where: { active: true, role: 'chief' }, select: { id: true } })
  return found.map(({ id }) => id)
}

/** Readers have it, and it is about to be put right. */
async function isUrgent(tx: Tx, articleId: string): Promise<boolean> {
  const { notice, publications } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { notice: true, publications: { where: { live: true }, select: { id: true } } },
  })
  return publications.length > 0 && putsRight(noticeIn(notice))
}

/** Who made each of these decisions last. */
async function decidersOf(tx: Tx, articleId: string, moves: readonly EventName[]): Promise<string[]> {
  const ids: string[] = []
  for (const move of moves) {
    const last = await tx.workflowEvent.findFirst({
      where: { articleId, move },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { personId: true },
    })
    if (last?.personId) ids.push(last.personId)
  }
  return ids
}
