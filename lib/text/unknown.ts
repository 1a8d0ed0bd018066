/**
 * What a text holds that this program does not know: nodes, marks, attributes of those it knows, and values of attributes. A later program
 * wrote it, or an importer. It is kept as it is, wherever it is found (docs/decisions/113).
 */
import type { MarkType, NodeType } from '@tiptap/pm/model'
import { draftSchema } from '#lib/text/draft-schema'
import { type RawText, type TextNode, walk } from '#lib/text/json'

type UnknownNode = {
  /** Those that it has anywhere */
  attributes: Set<string>
  /** Names of nodes that are in it, `text` among them */
  children: Set<string>
  /** Names of nodes that it is in */
  parents: Set<string>
}

/** All by their names. */
export type UnknownParts = {
  nodes: ReadonlyMap<string, UnknownNode>
  marks: ReadonlyMap<string, ReadonlySet<string>>
  /** Attributes of nodes and marks that are known */
  attributes: ReadonlyMap<string, ReadonlySet<string>>
  /** Known attributes that have a value somewhere that they may not have */
  values: ReadonlyMap<string, ReadonlySet<string>>
}

export const knownNode = (name: string): NodeType | undefined =>
  Object.hasOwn(draftSchema.nodes, name) ? draftSchema.nodes[name] : undefined
export const knownMark = (name: string): MarkType | undefined =>
  Object.hasOwn(draftSchema.marks, name) ? draftSchema.marks[name] : undefined

/** What of these attributes is unknown: names that the node or mark does not have, and names whose values it does not take. */
export function unknownAttributes({ spec }: NodeType | MarkType, given: object): { names: string[]; values: string[] } {
  const names: string[] = []
  const values: string[] = []
  for (const [key, value] of Object.entries(given)) {
    const attribute: { validate?: unknown } | undefined = Object.hasOwn(spec.attrs ?? {}, key)
      ? spec.attrs?.[key]
      : undefined
    if (!attribute) names.push(key)
    else if (!isTaken(attribute.validate, value)) values.push(key)
  }
  return { names, values }
}

function isTaken(validate: unknown, value: unknown): boolean {
  try {
    if (typeof validate === 'function') validate(value)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Everything unknown in a text that nobody has checked, and whatever it may say. */
export function unknownIn(text: RawText): UnknownParts {
  const found = { nodes: new Map(), marks: new Map(), attributes: new Map(), values: new Map() } as {
    nodes: Map<string, UnknownNode>
    marks: Map<string, Set<string>>
    attributes: Map<string, Set<string>>
    values: Map<string, Set<string>>
  }
  for (const { node, parents } of walk(text)) {
    const given = node.attrs ?? {}
    const known = knownNode(node.type)
    if (known) note(found, known, given)
    else {
      const unknown = found.nodes.get(node.type) ?? { attributes: new Set(), children: new Set(), parents: new Set() }
      found.nodes.set(node.type, unknown)
      add(unknown.attributes, Object.keys(given))
      add(
        unknown.children,
        childrenOf(node).map(({ type }) => type),
      )
      add(unknown.parents, parents.slice(-1))
    }
    for (const { type, attrs = {} } of node.marks ?? []) {
      const mark = knownMark(type)
      if (mark) note(found, mark, attrs)
      else addTo(found.marks, type, Object.keys(attrs))
    }
  }
  return found
}

type Named = Map<string, Set<string>>

function note(
  { attributes, values }: { attributes: Named; values: Named },
  known: NodeType | MarkType,
  given: object,
): void {
  const unknown = unknownAttributes(known, given)
  if (unknown.names.length > 0) addTo(attributes, known.name, unknown.names)
  if (unknown.values.length > 0) addTo(values, known.name, unknown.values)
}

const addTo = (named: Named, name: string, keys: readonly string[]) =>
  named.set(name, add(named.get(name) ?? new Set(), keys))

function add(set: Set<string>, keys: readonly string[]): Set<string> {
  for (const key of keys) set.add(key)
  return set
}

/** True where there is anything that this program does not know. */
export const isUnknown = ({ nodes, marks, attributes, values }: UnknownParts): boolean =>
  nodes.size + marks.size + attributes.size + values.size > 0

const childrenOf = (node: TextNode): TextNode[] => (node.content ?? []).flat()
