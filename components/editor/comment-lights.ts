import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Selection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { type CommentRange, commentIdsOf, commentOrder, commentRanges } from '#lib/text/comment-ranges'

/** What is said of the words of each thread that shows, by its id. */
export type Shown = ReadonlyMap<string, string>

type Held = {
  shown: Shown
  ranges: readonly CommentRange[]
  /** Threads with words in the text, in reading order; the same list as long as it says the same */
  order: readonly string[]
  /** Threads whose words the caret is in */
  current: readonly string[]
  decorations: DecorationSet
}

export const commentLightsKey = new PluginKey<Held>('commentLights')
export const commentLights = (state: EditorState): Held | undefined => commentLightsKey.getState(state)

/** Where assistive technology finds the thread of commented words, as components/comments/thread-item names it. */
type ElementOf = (threadId: string) => string

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, at) => id === b[at])

const idsAt = ({ $head }: Selection): string[] => [
  ...new Set([...commentIdsOf($head.nodeBefore), ...commentIdsOf($head.nodeAfter)]),
]

function decorate(
  doc: Node,
  { ranges, shown, current }: Omit<Held, 'decorations'>,
  elementOf: ElementOf,
): DecorationSet {
  const decorations = ranges.flatMap(({ from, to, ids }) => {
    const open = ids.filter((id) => shown.has(id))
    if (open.length === 0) return []
    const attributes = {
      class: 'commented',
      role: 'mark',
      'aria-details': open.map(elementOf).join(' '),
      'aria-description': open.map((id) => shown.get(id)).join(' · '),
      ...(open.length > 1 && { 'data-several': '' }),
      ...(open.some((id) => current.includes(id)) && { 'data-current': '' }),
    }
    return [Decoration.inline(from, to, attributes)]
  })
  return DecorationSet.create(doc, decorations)
}

/**
 * Shows the words of comments, from the list of threads and stored nowhere. While somebody types, what shows is only moved along: it is
 * drawn anew when a stretch came or went, when the caret enters or leaves one, and after changes of others.
 */
export const CommentLights = Extension.create<{ elementOf: ElementOf; onClick: (threadId: string) => void }>({
  name: 'commentLights',
  addOptions: () => ({ elementOf: (id) => id, onClick: () => {} }),
  addProseMirrorPlugins() {
    const { elementOf, onClick } = this.options
    const drawn = (doc: Node, held: Omit<Held, 'decorations'>): Held => ({
      ...held,
      decorations: decorate(doc, held, elementOf),
    })
    return [
      new Plugin<Held>({
        key: commentLightsKey,
        state: {
          init: (_, { doc }) => drawn(doc, { shown: new Map(), ranges: [], order: [], current: [] }),
          apply: (tr, held) => {
            const told: Shown | undefined = tr.getMeta(commentLightsKey)
            if (told === undefined && !tr.docChanged && !tr.selectionSet) return held
            const ranges = tr.docChanged || held.ranges.length === 0 ? commentRanges(tr.doc) : held.ranges
            const order = commentOrder(ranges)
            const current = idsAt(tr.selection)
            const now = {
              shown: told ?? held.shown,
              ranges,
              order: isSame(order, held.order) ? held.order : order,
              current: isSame(current, held.current) ? held.current : current,
            }
            const sameStretches =
              ranges.length === held.ranges.length &&
              ranges.every(({ ids }, at) => isSame(ids, held.ranges[at]?.ids ?? []))
            const movesAlong =
              told === undefined &&
              sameStretches &&
              now.current === held.current &&
              !tr.getMeta(ySyncPluginKey)?.isChangeOrigin
            if (!movesAlong) return drawn(tr.doc, now)
            return { ...now, decorations: tr.docChanged ? held.decorations.map(tr.mapping, tr.doc) : held.decorations }
          },
        },
        props: {
          decorations: (state) => commentLights(state)?.decorations,
          handleClick: (view, at) => {
            const id = commentIdsOf(view.state.doc.nodeAt(at)).find((each) =>
              commentLights(view.state)?.shown.has(each),
            )
            if (id) onClick(id)
            return false
          },
        },
      }),
    ]
  },
})
