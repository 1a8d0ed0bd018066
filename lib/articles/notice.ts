/** Who may say what of a change to readers. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { inWords, type Notice } from '#lib/corrections/notice'
import type { Tx } from '#lib/db'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import type { WorkflowArticle } from '#lib/workflow/article'

/** Refuses a notice about what nobody has read, a mark that editors set, and claims of another piece. */
export async function assertNotice(
  tx: Tx,
  actor: Actor,
  article: WorkflowArticle,
  before: Notice | null,
  wanted: Notice | null,
): Promise<void> {
  if (wanted === null) return
  const articleId = article.id
  if ((await tx.publication.count({ where: { articleId } })) === 0) throw refused(message('corrections.nobodyHasRead'))
  if (wanted.kind === 'minor' && before?.kind !== 'minor' && !can(actor, 'article.minor', article))
    throw refused(message('corrections.minorByEditors'))
  const ids = [...new Set(inWords(wanted)?.claimIds)]
  if ((await tx.claim.count({ where: { articleId, id: { in: ids } } })) < ids.length)
    throw refused(message('corrections.claimMissing'))
}

const refused = (why: Message) => new Refusal(why, { notice: why })
