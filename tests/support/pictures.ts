/** Pictures in drafts, as the collaboration would put them there. */
import { db } from '#lib/db'
import { saveSnapshot } from '#lib/drafts/commands'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { someFile } from '#tests/support/media-rows'

/** The draft shows these after its words, and no others. */
export async function showPictures(articleId: string, files: readonly string[]): Promise<void> {
  const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId } })
  const words = textOf(docFrom([checkpoint]))
  const content = words.content.filter(({ type }) => type !== 'image')
  const pictures = files.map((file) => ({ type: 'image', attrs: { file, alt: 'Tugs at a quay' } }))
  const draft = validateDraft({ ...words, content: [...content, ...pictures] })
  await db.draft.update({ where: { articleId }, data: { checkpoint: textToUpdate(draft) } })
  await saveSnapshot(articleId)
}

/** A picture that may go out: its rights are known, and its sizes are made. */
export async function readyPicture(more: Parameters<typeof someFile>[0] = {}): Promise<string> {
  const id = await someFile({ credit: 'Ann Velm', licence: 'cc_by', ...more })
  const rendition = (type: string, ending: string) => ({
    ...{ fileId: id, crop: 'whole', type, width: 600, height: 400, bytes: 9000 },
    key: `${id}.${ending}`,
  })
  await db.mediaRendition.createMany({ data: [rendition('image/webp', 'webp'), rendition('image/jpeg', 'jpg')] })
  return id
}
