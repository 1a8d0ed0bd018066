/**
 * The text of a draft: all that an article may contain, and what only those who write it see. Live documents, their log and
 * the editor are under this schema. lib/text/article-from-draft leads from here to the article.
 */
import { articleMarks, draftOnlyMarks } from '#lib/text/marks/all'
import { articleNodes, draftOnlyNodes } from '#lib/text/nodes/all'
import { textFormat } from '#lib/text/text-format'

export const draftFormat = textFormat([...articleNodes, ...draftOnlyNodes], [...articleMarks, ...draftOnlyMarks])
export const draftSchema = draftFormat.schema
