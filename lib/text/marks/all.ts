/**
 * Every mark of a text, one line each, from the innermost to the outermost on pages and in feeds; in the editor the first is the outermost.
 * A footnote, which has no element on pages, is first, so that a screen reader hears one note, whatever is bold in it.
 */
import type { ArticleMark, DraftOnlyMark } from '#lib/text/description'
import { bold } from '#lib/text/marks/bold'
import { claim } from '#lib/text/marks/claim'
import { comment } from '#lib/text/marks/comment'
import { deletion } from '#lib/text/marks/deletion'
import { footnote } from '#lib/text/marks/footnote'
import { insertion } from '#lib/text/marks/insertion'
import { italic } from '#lib/text/marks/italic'
import { link } from '#lib/text/marks/link'
import { restyle } from '#lib/text/marks/restyle'
import { subscript } from '#lib/text/marks/subscript'
import { superscript } from '#lib/text/marks/superscript'

export const articleMarks: readonly ArticleMark[] = [footnote, superscript, subscript, bold, italic, link, claim]

export const draftOnlyMarks: readonly DraftOnlyMark[] = [comment, insertion, deletion, restyle]
