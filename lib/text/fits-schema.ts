/** Whether y-tiptap would show a live text without deleting from it what this program does not know. */
import type { MarkType, Node, NodeType, Schema } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { isSince, type Type, undeleted } from '#lib/text/undeleted'
import { knownMark, knownNode, unknownAttributes } from '#lib/text/unknown'

/** Node: null where y-tiptap makes none. */
type Built = { node: Node | null; unknown: boolean }
/** y-tiptap would delete here what nobody knows. */
const lost = Symbol('lost')

/** As y-tiptap names marks of a kind of which several may stand on the same words: with a hash behind */
const hashed = /--[a-zA-Z0-9+/=]{8}$/
const markName = (key: string): string => key.replace(hashed, '')

function isUnknownHere(known: NodeType | MarkType | undefined, given: object): boolean {
  if (!known) return true
  const { names, values } = unknownAttributes(known, given)
  return names.length + values.length > 0
}

/** Throws where a type of this schema would drop one of these attributes. */
function assertHas({ spec, name }: NodeType | MarkType, given: object): void {
  for (const key of Object.keys(given))
    if (!Object.hasOwn(spec.attrs ?? {}, key)) throw new RangeError(`${name} has no place for ${key}.`)
}

/**
 * Builds the text as y-tiptap does, and writes nothing. False where an element that the schema has no place for holds anything that
 * the draft schema does not know: y-tiptap deletes such an element. What is known and out of order is another matter (lib/text/repair).
 */
export function fitsSchema(fragment: Y.XmlFragment, schema: Schema): boolean {
  const parts = buildAll(fragment, schema)
  if (parts === lost) return false
  if (!parts.some(({ unknown }) => unknown)) return true
  try {
    schema.topNodeType.createChecked(null, nodesOf(parts))
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
  if (type instanceof Y.XmlElement && isUnknownHere(knownNode(type.nodeName), type.getAttributes())) return false
  for (const item of undeleted(type)) {
    const { content } = item
    if (content instanceof Y.ContentFormat && content.value !== null)
      if (isUnknownHere(knownMark(content.key), content.value)) return false
    if (content instanceof Y.ContentType && isSince(before, item) && !isKnownSince(before, content.type)) return false
  }
  return true
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

const nodesOf = (parts: readonly Built[]): Node[] => parts.flatMap(({ node }) => node ?? [])

function buildAll(parent: Y.XmlFragment, schema: Schema): Built[] | typeof lost {
  const built: Built[] = []
  for (const child of parent.toArray()) {
    const parts = build(child, schema)
    if (parts === lost) return lost
    built.push(...parts)
  }
  return built
}

function build(type: unknown, schema: Schema): Built[] | typeof lost {
  if (type instanceof Y.XmlText) return words(type, schema)
  if (!(type instanceof Y.XmlElement)) return lost
  const parts = buildAll(type, schema)
  if (parts === lost) return lost
  const attributes = type.getAttributes()
  const unknown = isUnknownHere(knownNode(type.nodeName), attributes) || parts.some((part) => part.unknown)
  try {
    const node = schema.node(type.nodeName, attributes, nodesOf(parts))
    assertHas(node.type, attributes)
    return [{ node, unknown }]
  } catch {
    return unknown ? lost : [{ node: null, unknown }]
  }
}

type Delta = { insert: string; attributes?: Record<string, object> }[]

function words(text: Y.XmlText, schema: Schema): Built[] | typeof lost {
  const runs = (text.toDelta() as Delta).map(({ insert, attributes = {} }) => ({
    insert,
    marks: Object.entries(attributes).map(([key, attrs]) => ({ name: markName(key), attrs })),
  }))
  const unknown = runs.some(({ marks }) => marks.some(({ name, attrs }) => isUnknownHere(knownMark(name), attrs)))
  try {
    return runs.map(({ insert, marks }) => ({
      unknown,
      node: schema.text(
        insert,
        marks.map(({ name, attrs }) => {
          const mark = schema.mark(name, attrs)
          assertHas(mark.type, attrs)
          return mark
        }),
      ),
    }))
  } catch {
    return unknown ? lost : []
  }
}
