/** A change of a live draft by the newsroom itself, which touches none of its words: nobody has written, and no approval is void. */
import type * as Y from 'yjs'
import type { Tx } from '#lib/db'
import { logOf } from '#lib/drafts/queries'
import { textVersion } from '#lib/text/text-version'
import { docFrom } from '#lib/text/ydoc'
import { NewerFormat } from '#lib/upgraded'
import { lockDraft } from '#lib/workflow/article'

/**
 * Adds to the log what `change` makes of the draft, as an update that sets or takes marks of drafts alone; whoever has it open gets it from
 * collab, which has to be told. Gives whether anything changed. Permission has been asked. Refuses a draft of a newer program.
 */
export async function changeMarks(
  tx: Tx,
  articleId: string,
  change: (doc: Y.Doc) => Uint8Array<ArrayBuffer> | null,
): Promise<boolean> {
  await lockDraft(tx, articleId)
  const logged = await logOf(tx, articleId)
  const version = logged[0]?.version ?? textVersion
  if (version > textVersion) throw new NewerFormat(version)
  const update = change(docFrom(logged.map((each) => each.update)))
  if (update) await tx.draftUpdate.create({ data: { articleId, update }, select: { id: true } })
  return update !== null
}
