/**
 * Stands in for what a text holds and this page does not know: y-tiptap deletes whatever has no place in the schema, so it gets one, for as
 * long as this page is open. What it is in the document stays as it is, name and attributes included.
 */
import { Extension, type Extensions, Mark, Node } from '@tiptap/core'
import { draftSchema } from '#lib/text/draft-schema'
import type { UnknownParts } from '#lib/text/unknown'

const unset = (names: ReadonlySet<string>) =>
  Object.fromEntries([...names].map((name) => [name, { default: null, rendered: false }]))

/** `words` is what is shown in the place of each; `overlapping` names marks of which several may stand on the same words. */
export function unknownExtensions(parts: UnknownParts, words: string, overlapping: ReadonlySet<string>): Extensions {
  const { nodes, marks, attributes } = parts
  const isInline = (name: string): boolean =>
    name === 'text' || (draftSchema.nodes[name]?.isInline ?? isAmongWords(name, parts))
  return [
    ...[...nodes].map(([name, { attributes: own, children }]) => {
      const inline = isInline(name)
      return Node.create({
        name,
        group: inline ? 'inline' : 'block',
        inline,
        content: contentOf(children, isInline),
        atom: true,
        selectable: true,
        addAttributes: () => unset(own),
        renderHTML: () => [inline ? 'span' : 'div', { class: 'unknown-part', 'data-unknown': name }, words],
      })
    }),
    ...[...marks].map(([name, own]) =>
      Mark.create({
        name,
        inclusive: false,
        ...(overlapping.has(name) && { excludes: '' }),
        addAttributes: () => unset(own),
        renderHTML: () => ['span', { class: 'unknown-mark', title: words }, 0],
      }),
    ),
    Extension.create({
      name: 'unknownAttributes',
      addGlobalAttributes: () => [...attributes].map(([name, own]) => ({ types: [name], attributes: unset(own) })),
    }),
  ]
}

/** A node that nobody here knows stands among words if it was found in a block that holds words. */
function isAmongWords(name: string, { nodes }: UnknownParts): boolean {
  const parents = [...(nodes.get(name)?.parents ?? [])]
  return parents.some((parent) => draftSchema.nodes[parent]?.inlineContent ?? nodes.get(parent)?.children.has('text'))
}

const contentOf = (children: ReadonlySet<string>, isInline: (name: string) => boolean): string =>
  children.size === 0 ? '' : [...children].some(isInline) ? 'inline*' : `(${[...children].join(' | ')})*`
