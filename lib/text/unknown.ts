/**
 * What a text holds that this program does not know: nodes, marks, and attributes of those it knows. A later program wrote it, or an
 * importer. It is kept as it is, wherever it is found (docs/decisions/113).
 */
import { draftSchema } from '#lib/text/draft-schema'
import { type RawText, type TextNode, walk } from '#lib/text/json'

export type UnknownParts = {
  /** By its name: the attributes that it has anywhere, and what is in it: names of nodes, `text` among them */
  nodes: ReadonlyMap<
    string,
    { attributes: ReadonlySet<string>; children: ReadonlySet<string>; parents: ReadonlySet<string> }
  >
  marks: ReadonlyMap<string, ReadonlySet<string>>
  /** Of nodes and marks that are known, by their names */
  attributes: ReadonlyMap<string, ReadonlySet<string>>
}

type Known = { spec: { attrs?: object | null } }

const { nodes: knownNodes, marks: knownMarks } = draftSchema
const own = <T>(known: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(known, name) ? known[name] : undefined

/** Everything unknown in a text that nobody has checked, and whatever it may say. */
export function unknownIn(text: RawText): UnknownParts {
  const nodes = new Map<string, { attributes: Set<string>; children: Set<string>; parents: Set<string> }>()
  const marks = new Map<string, Set<string>>()
  const attributes = new Map<string, Set<string>>()
  const note = (name: string, known: Known | undefined, given: object | undefined, unknown: Set<string>) => {
    for (const key of Object.keys(given ?? {}))
      if (!known) unknown.add(key)
      else if (!Object.hasOwn(known.spec.attrs ?? {}, key))
        attributes.set(name, (attributes.get(name) ?? new Set()).add(key))
  }
  for (const { node, parents } of walk(text)) {
    const known = own<Known>(knownNodes, node.type)
    const found = nodes.get(node.type) ?? { attributes: new Set(), children: new Set(), parents: new Set() }
    if (!known) {
      nodes.set(node.type, found)
      for (const child of childrenOf(node)) found.children.add(child.type)
      found.parents.add(parents.at(-1) ?? '')
    }
    note(node.type, known, node.attrs, found.attributes)
    for (const { type, attrs } of node.marks ?? []) {
      const knownMark = own<Known>(knownMarks, type)
      const unknown = marks.get(type) ?? new Set()
      if (!knownMark) marks.set(type, unknown)
      note(type, knownMark, attrs, unknown)
    }
  }
  return { nodes, marks, attributes }
}

/** True where there is anything that this program does not know. */
export const isUnknown = ({ nodes, marks, attributes }: UnknownParts): boolean =>
  nodes.size + marks.size + attributes.size > 0

const childrenOf = (node: TextNode): TextNode[] => (node.content ?? []).flat()
