/** Plain text from the clipboard as paragraphs, and as Markdown where it is clearly that. */
import { Fragment, type Node, type ResolvedPos, DOMParser as SchemaParser, Slice } from '@tiptap/pm/model'
import { paragraphsOf } from '#lib/intake/reading/paragraphs'
import type { Count } from '#lib/text/clipboard/left-out'
import { isMarkdown, withLinkedNotes } from '#lib/text/clipboard/markdown'
import { pasteReader } from './paste-reader.ts'

/** Null where it is not clearly Markdown. */
export function fromMarkdown(text: string, $context: ResolvedPos, count: Count, isOver: () => boolean): Slice | null {
  const reader = isMarkdown(text) ? pasteReader() : null
  if (!reader) return null
  const html = reader.fromHtml(reader.markdown(withLinkedNotes(text)), count, isOver)
  if (html === null) return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return SchemaParser.fromSchema($context.doc.type.schema).parseSlice(body, { context: $context })
}

/** Where `isLiteral`, each line is a paragraph; else lines that were broken for room are one. */
export function fromPlain(text: string, $context: ResolvedPos, isLiteral: boolean): Slice {
  const { paragraph, hardBreak } = $context.doc.type.schema.nodes
  if (!paragraph || !hardBreak) return Slice.empty
  const marks = $context.marks()
  const lines = text.replaceAll(/\r\n?|[\u2029\v\f]/g, '\n').replaceAll('\t', ' ')
  const paragraphs = isLiteral ? lines.split('\n').filter((line) => line.trim() !== '') : paragraphsOf(lines).paragraphs
  if (paragraphs.length === 1 && !isLiteral) {
    // Spaces around a few words are theirs.
    const [before = ''] = /^ ?/.exec(lines) ?? []
    const [after = ''] = / ?$/.exec(lines) ?? []
    if (!/\n/.test(lines)) paragraphs[0] = before + paragraphs[0] + after
  }
  const made = paragraphs.map((words) => {
    const parts = words
      .split('\u2028')
      .flatMap((part, at): Node[] => [
        ...(at > 0 ? [hardBreak.create()] : []),
        ...(part === '' ? [] : [$context.doc.type.schema.text(part, marks)]),
      ])
    return paragraph.create(null, parts)
  })
  return Slice.maxOpen(Fragment.from(made))
}
