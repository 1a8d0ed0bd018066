/** The comments of a Word document, and which answers which. */
import type { DocumentComment } from '#lib/intake/documents/document'
import type { WordPackage } from '#lib/intake/documents/word/package'
import { allNamed, textIn, type XmlElement } from '#lib/intake/documents/xml'

export function wordComments({ comments, commentsExtended }: WordPackage): DocumentComment[] {
  const all = allNamed(comments ?? undefined, 'w:comment')
  const idByParagraph = new Map(all.map((comment) => [lastParagraph(comment), comment.attrs['w:id'] ?? '']))
  const parents = new Map(
    allNamed(commentsExtended ?? undefined, 'w15:commentEx').map(({ attrs }) => [
      attrs['w15:paraId'] ?? '',
      attrs['w15:paraIdParent'] ?? '',
    ]),
  )
  return all.map((comment) => ({
    id: comment.attrs['w:id'] ?? '',
    who: (comment.attrs['w:author'] ?? '').trim(),
    when: comment.attrs['w:date'] ?? null,
    words: allNamed(comment, 'w:p')
      .map((paragraph) => allNamed(paragraph, 'w:t').map(textIn).join(''))
      .filter((line) => line.trim() !== '')
      .join('\n'),
    answers: idByParagraph.get(parents.get(lastParagraph(comment)) ?? '') ?? null,
  }))
}

const lastParagraph = (comment: XmlElement): string => allNamed(comment, 'w:p').at(-1)?.attrs['w14:paraId'] ?? '-'
