/** Shows places of a text that are alike, and follows everybody's typing: what somebody looks for, spaces that do not break. */
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Range } from '#lib/text/claim-ranges'
import { type Finder, finderOf, matchesIn } from '#lib/text/find'

export type Matches = { find: Finder; className: string; matches: readonly Range[]; shown: DecorationSet }

/** More are counted and gone through, but not shown all at once. */
const mostShown = 2_000
/** Of more changes at once, all is drawn anew sooner. */
const mostSteps = 20

const decorationOf =
  (className: string) =>
  ({ from, to }: Range) =>
    Decoration.inline(from, to, { class: className })

export const matchesShown = (doc: Node, pattern: RegExp, className: string): Matches =>
  drawn(doc, finderOf(pattern), className)

function drawn(doc: Node, find: Finder, className: string, matches = matchesIn(doc, find)): Matches {
  const isTooMany = matches.length > mostShown
  const shown = isTooMany ? DecorationSet.empty : DecorationSet.create(doc, matches.map(decorationOf(className)))
  return { find, className, matches, shown }
}

/** Only blocks that changed are looked at anew, and drawn anew; what comes from others replaces the whole document. */
export function matchesAfter(tr: Transaction, { find, className, matches: before, shown: held }: Matches): Matches {
  const matches = matchesIn(tr.doc, find)
  const isFew = before.length <= mostShown && matches.length <= mostShown && tr.steps.length <= mostSteps
  const isPatched = isFew && !tr.getMeta(ySyncPluginKey)
  if (!isPatched) return drawn(tr.doc, find, className, matches)
  let shown = held.map(tr.mapping, tr.doc)
  for (const { from, to } of changedBlocks(tr)) {
    const now = matches.filter((match) => match.from >= from && match.to <= to)
    shown = shown.remove(shown.find(from, to)).add(tr.doc, now.map(decorationOf(className)))
  }
  return { find, className, matches, shown }
}

function changedBlocks(tr: Transaction): Range[] {
  const blocks = new Map<number, Range>()
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1)
    map.forEach((_from, _to, start, end) => {
      tr.doc.nodesBetween(rest.map(start, -1), rest.map(end, 1), (node, at) => {
        if (node.isTextblock) blocks.set(at, { from: at, to: at + node.nodeSize })
        return !node.isTextblock
      })
    })
  })
  return [...blocks.values()]
}
