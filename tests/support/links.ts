/** Links in the drafts of tests. */
import { db } from '#lib/db'
import { saveSnapshot } from '#lib/drafts/commands'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'

/** Puts one paragraph with links to these at the end of a report, in the place of the one before. */
export async function linkTo(id: string, hrefs: readonly string[]): Promise<void> {
  const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const words = textOf(docFrom([checkpoint]))
  const linked = hrefs.map((href) => ({
    type: 'text',
    text: 'as reported',
    marks: [{ type: 'link', attrs: { href } }],
  }))
  const paragraph = { type: 'paragraph', ...(linked.length > 0 && { content: linked }) }
  const draft = validateDraft({ ...words, content: [...words.content.slice(0, 3), paragraph] })
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(draft) } })
  await saveSnapshot(id)
}
