/** A ProseMirror schema together with the descriptions that it was made from. */
import { type Extensions, getSchema, type Mark, type Node } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'

export type TextFormat<N, M> = {
  extensions: Extensions
  schema: Schema
  nodes: ReadonlyMap<string, N>
  marks: ReadonlyMap<string, M>
}

/** Marks rank in the given order; pages and feeds show those that come first inside of those that come after. */
export function textFormat<N extends { extension: Node }, M extends { extension: Mark }>(
  nodes: readonly N[],
  marks: readonly M[],
): TextFormat<N, M> {
  const extensions = [...nodes, ...marks].map(({ extension }) => extension)
  return {
    extensions,
    schema: getSchema(extensions),
    nodes: new Map(nodes.map((node) => [node.extension.name, node])),
    marks: new Map(marks.map((mark) => [mark.extension.name, mark])),
  }
}
