import type { Node } from '@tiptap/pm/model'
import { draftFormat } from '#lib/text/draft-schema'

/** The ids of all records, claims and comments, that have a mark in this document. */
export function recordIdsIn(doc: Node): Set<string> {
  const ids = new Set<string>()
  doc.descendants(({ marks }) => {
    for (const { type, attrs } of marks) {
      const id = draftFormat.marks.get(type.name)?.recordId?.(attrs)
      if (id !== undefined) ids.add(id)
    }
  })
  return ids
}
