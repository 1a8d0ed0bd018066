/** Whether y-tiptap would show a live text without deleting from it what this program does not know. */
import type { Node, Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { isSince, type Type, undeleted } from '#lib/text/undeleted'

type Built = { node: Node | null; unknown: boolean }

const known = (names: object, name: string) => Object.hasOwn(names, name)
/** As y-tiptap names marks of a kind of which several may stand on the same words: with a hash behind */
const hashed = /--[a-zA-Z0-9+/=]{8}$/
const markName = (key: string): string => key.replace(hashed, '')

const hasOnly = (attrs: object | null | undefined, given: object) =>
  Object.keys(given).every((key) => known(attrs ?? {}, key))

/**
 * Builds the text as y-tiptap does, and writes nothing. False where an element that the schema has no place for holds anything that
 * the draft schema does not know: y-tiptap deletes such an element. What is known and out of order is another matter (lib/text/repair).
 */
export function fitsSchema(fragment: Y.XmlFragment, schema: Schema): boolean {
  const built = fragment.toArray().map((child) => build(child, schema))
  if (built.some((one) => one === 'lost')) return false
  const parts = built.filter((one) => one !== 'lost').flat()
  if (!parts.some(({ unknown }) => unknown)) return true
  try {
    schema.topNodeType.createChecked(
      null,
      parts.flatMap(({ node }) => node ?? []),
    )
    return true
  } catch {
    return false
  }
}

/** False for a change that brings anything unknown to the draft schema. Looks at what changed and what is new in it, at nothing else. */
export function isKnownChange({ changed, beforeState }: Pick<Y.Transaction, 'changed' | 'beforeState'>): boolean {
  return [...changed.keys()].every((type) => type._item?.deleted || isKnownSince(beforeState, type as Type))
}

function isKnownSince(before: ReadonlyMap<number, number>, type: Type): boolean {
  if (type instanceof Y.XmlElement) {
    const ours = known(draftSchema.nodes, type.nodeName) ? draftSchema.nodes[type.nodeName] : undefined
    if (!ours || !hasOnly(ours.spec.attrs, type.getAttributes())) return false
  }
  for (const item of undeleted(type)) {
    const { content } = item
    if (content instanceof Y.ContentFormat && content.value !== null) {
      const ours = known(draftSchema.marks, content.key) ? draftSchema.marks[content.key] : undefined
      if (!ours || !hasOnly(ours.spec.attrs, content.value)) return false
    }
    if (content instanceof Y.ContentType && isSince(before, item) && !isKnownSince(before, content.type)) return false
  }
  return true
}

function build(type: unknown, schema: Schema): Built[] | 'lost' {
  if (type instanceof Y.XmlText) return words(type, schema)
  if (!(type instanceof Y.XmlElement)) return 'lost'
  const children = type.toArray().map((child) => build(child, schema))
  if (children.some((one) => one === 'lost')) return 'lost'
  const parts = children.filter((one) => one !== 'lost').flat()
  const { nodeName } = type
  const attributes = type.getAttributes()
  const ours = known(draftSchema.nodes, nodeName) ? draftSchema.nodes[nodeName]?.spec.attrs : null
  const unknown =
    !known(draftSchema.nodes, nodeName) || !hasOnly(ours, attributes) || parts.some((part) => part.unknown)
  try {
    if (!hasOnly(schema.nodeType(nodeName).spec.attrs, attributes)) return 'lost'
    const node = schema.node(
      nodeName,
      attributes,
      parts.flatMap((part) => part.node ?? []),
    )
    return [{ node, unknown }]
  } catch {
    return unknown ? 'lost' : [{ node: null, unknown }]
  }
}

function words(text: Y.XmlText, schema: Schema): Built[] | 'lost' {
  const built: Built[] = []
  let unknown = false
  try {
    for (const { insert, attributes = {} } of text.toDelta() as {
      insert: string
      attributes?: Record<string, object>
    }[]) {
      const marks = Object.entries(attributes).map(([key, attrs]) => {
        const name = markName(key)
        const ours = known(draftSchema.marks, name) ? draftSchema.marks[name] : undefined
        if (!ours || !hasOnly(ours.spec.attrs, attrs)) unknown = true
        if (!hasOnly(schema.marks[name]?.spec.attrs, attrs)) throw new RangeError('an attribute more')
        return schema.mark(name, attrs)
      })
      built.push({ node: schema.text(insert, marks), unknown })
    }
    return built
  } catch {
    return unknown ? 'lost' : []
  }
}

/** The names of the marks of which a text may have several on the same words. */
export function overlappingMarks(fragment: Y.XmlFragment): Set<string> {
  const found = new Set<string>()
  const look = (type: Type) => {
    for (const { content } of undeleted(type)) {
      if (content instanceof Y.ContentFormat && hashed.test(content.key)) found.add(markName(content.key))
      if (content instanceof Y.ContentType) look(content.type)
    }
  }
  look(fragment)
  return found
}
