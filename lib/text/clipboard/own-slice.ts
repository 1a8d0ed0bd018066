/**
 * ProseMirror believes what HTML says of the blocks around it (data-pm-slice), whoever wrote that. Attributes that a block does not take make
 * it throw in the middle of a paste, and the browser would paste instead, past every rule. So only what an editor of ours may have written
 * stays.
 */
import { draftSchema } from '#lib/text/draft-schema'
import { attributeOf, below, isElement, type Parent } from '#lib/text/html-tree'
import { knownNode, unknownAttributes } from '#lib/text/unknown'

const name = 'data-pm-slice'
/** How far the slice is open at both ends, how many elements hold it, and the blocks around it: names and attributes in turn */
const form = /^\d{1,2} \d{1,2}(?: -\d)? (\[.*\])$/s

export function settleSlices(body: Parent): void {
  for (const node of below(body)) {
    const said = isElement(node) ? attributeOf(node, name) : undefined
    if (said !== undefined && isElement(node) && !isOurs(said))
      node.attrs = node.attrs.filter((attribute) => attribute.name !== name)
  }
}

function isOurs(said: string): boolean {
  const [, context] = form.exec(said) ?? []
  const blocks = context === undefined ? null : parsed(context)
  if (!Array.isArray(blocks) || blocks.length % 2 !== 0) return false
  for (let at = 0; at < blocks.length; at += 2) if (!mayHold(blocks[at], blocks[at + 1])) return false
  return true
}

function mayHold(type: unknown, attributes: unknown): boolean {
  const node = typeof type === 'string' ? knownNode(type) : undefined
  if (!node || node.isLeaf || node === draftSchema.topNodeType) return false
  if (attributes === null) return true
  if (typeof attributes !== 'object') return false
  const { names, values } = unknownAttributes(node, attributes)
  return names.length + values.length === 0
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
