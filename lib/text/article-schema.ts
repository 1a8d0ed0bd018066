/** The text of an article: revisions, pages, feeds, hashes and imports are under this schema. */
import { articleMarks } from '#lib/text/marks/all'
import { articleNodes } from '#lib/text/nodes/all'
import { textFormat } from '#lib/text/text-format'

export const articleFormat = textFormat(articleNodes, articleMarks)
export const articleSchema = articleFormat.schema
