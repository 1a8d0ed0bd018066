/**
 * The key of a mark in the live document. A stretch of Yjs has one value a key, so that marks of one kind that may overlap each have a
 * key of their own: the name and a hash of the mark, as y-tiptap writes it.
 */
import type { MarkType } from '@tiptap/pm/model'
import { prosemirrorJSONToYDoc } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import type { TextMark } from '#lib/text/json'

const hashed = /^(.*)--[a-zA-Z0-9+/=]{8}$/

const overlaps = (type: MarkType): boolean => !type.excludes(type)

/** The mark that a key stands for; undefined for a key that no editor of ours writes. */
export function markOfKey(key: string): MarkType | undefined {
  const plain = draftSchema.marks[key]
  if (plain) return overlaps(plain) ? undefined : plain
  const type = draftSchema.marks[hashed.exec(key)?.[1] ?? '']
  return type && overlaps(type) ? type : undefined
}

/** More than one draft has */
const mostKnown = 5_000
const known = new Map<string, string>()

/** The key of this mark. */
export function keyOf(name: string, attributes: unknown): string {
  const type = draftSchema.marks[name]
  if (!type || !overlaps(type)) return name
  const mark = { type: name, attrs: attributes as Record<string, unknown> }
  const said = JSON.stringify(mark)
  const key = known.get(said) ?? asWritten(mark)
  if (known.size >= mostKnown) known.clear()
  known.set(said, key)
  return key
}

/** The library that writes the keys does not give its hash: it is asked to write one letter. */
function asWritten(mark: TextMark): string {
  const letter = { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [mark] }] }
  const doc = prosemirrorJSONToYDoc(draftSchema, { type: 'doc', content: [letter] }, 'key')
  const paragraph = doc.getXmlFragment('key').get(0)
  const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
  const [run] = words instanceof Y.XmlText ? (words.toDelta() as { attributes?: Record<string, unknown> }[]) : []
  return Object.keys(run?.attributes ?? {})[0] ?? mark.type
}
