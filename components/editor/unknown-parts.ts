/**
 * Stands in for what a text holds and this page does not know: y-tiptap deletes whatever has no place in the schema, so it gets one, for as
 * long as this page is open. What it is in the document stays as it is, name and attributes included.
 */
import { type AnyExtension, Extension, type Extensions, Mark, Node } from '@tiptap/core'
import { draftFormat } from '#lib/text/draft-schema'
import { knownMark, knownNode, type UnknownParts, unknownAttributes } from '#lib/text/unknown'

type Names = ReadonlySet<string>

const unset = (names: Names) => Object.fromEntries([...names].map((name) => [name, { default: null, rendered: false }]))

/**
 * The extensions of the draft schema, and places for all this. `words` is what is shown there; `overlapping` names marks of which several
 * may stand on the same words.
 */
export function extensionsWith(parts: UnknownParts, words: string, overlapping: Names): Extensions {
  const known = draftFormat.extensions.map((extension) => {
    const values = parts.values.get(extension.name)
    return values ? takingAny(extension, values, words) : extension
  })
  const attributes = Extension.create({
    name: 'unknownAttributes',
    addGlobalAttributes: () => [...parts.attributes].map(([name, own]) => ({ types: [name], attributes: unset(own) })),
  })
  const nodes = [...parts.nodes.keys()].map((name) => nodeFor(name, parts, words))
  const marks = [...parts.marks].map(([name, own]) => markFor(name, own, words, overlapping.has(name)))
  return [...known, attributes, ...nodes, ...marks]
}

function nodeFor(name: string, parts: UnknownParts, words: string) {
  const inline = isAmongWords(name, parts)
  const { attributes = new Set<string>(), children = new Set<string>() } = parts.nodes.get(name) ?? {}
  return Node.create({
    name,
    group: inline ? 'inline' : 'block',
    inline,
    content: contentOf([...children], parts),
    atom: true,
    addAttributes: () => unset(attributes),
    renderHTML: () => [inline ? 'span' : 'div', { class: 'unknown-part', 'data-unknown': name }, words],
  })
}

const markFor = (name: string, attributes: Names, words: string, overlaps: boolean) =>
  Mark.create({
    name,
    inclusive: false,
    ...(overlaps && { excludes: '' }),
    addAttributes: () => unset(attributes),
    renderHTML: () => ['span', { class: 'unknown-mark', title: words }, 0],
  })

/** A node that nobody here knows stands among words if it was found in a block that holds words. */
function isAmongWords(name: string, { nodes }: UnknownParts): boolean {
  const parents = [...(nodes.get(name)?.parents ?? [])]
  return parents.some((parent) => knownNode(parent)?.inlineContent ?? nodes.get(parent)?.children.has('text'))
}

function contentOf(children: readonly string[], parts: UnknownParts): string {
  if (children.length === 0) return ''
  const inline = children.some((name) => knownNode(name)?.isInline ?? isAmongWords(name, parts))
  return inline ? 'inline*' : `(${children.join(' | ')})*`
}

/** A node or mark that takes any value of these attributes. One with a value that it would refuse is not shown as what it is not. */
function takingAny(extension: AnyExtension, values: Names, words: string): AnyExtension {
  if (extension instanceof Node)
    return extension.extend({
      addAttributes() {
        return unchecked(this.parent?.() ?? {}, values)
      },
      renderHTML(props) {
        const type = knownNode(extension.name)
        const shown = this.parent?.(props) ?? null
        if (!type || !shown || !type.isLeaf || unknownAttributes(type, props.node.attrs).values.length === 0)
          return shown ?? ['div']
        return ['div', { class: 'unknown-part' }, words]
      },
    })
  if (!(extension instanceof Mark)) return extension
  return extension.extend({
    addAttributes() {
      return unchecked(this.parent?.() ?? {}, values)
    },
    renderHTML(props) {
      const type = knownMark(extension.name)
      const isKnown = type && unknownAttributes(type, props.mark.attrs).values.length === 0
      return (isKnown && this.parent?.(props)) || ['span', { class: 'unknown-mark', title: words }, 0]
    },
  })
}

const unchecked = (attributes: Record<string, object>, values: Names) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, of]) => [name, values.has(name) ? { ...of, validate: undefined } : of]),
  )
