/**
 * Suggestions in words that are copied or cut. The HTML says of them a token alone: who suggests what is the newsroom's own affair, and no HTML
 * may say that somebody does. What the tokens stand for is held by the pages that were open at the time, for the last copy.
 */
import type { Mark, Slice } from '@tiptap/pm/model'
import { newId } from '#lib/text/new-id'
import { isSuggestionKind } from '#lib/text/suggested'

type Held = { type: string; attrs: Record<string, unknown> }
/** By token */
export type Copied = ReadonlyMap<string, Held>

let last: Copied = new Map()
const tokens = new WeakMap<Mark, string>()

/** Takes note of the suggestions in these words, in place of those that were copied before. Gives them, for other pages. */
export function holdCopied(slice: Slice, now: number): Copied {
  const stamp = newId(now)
  const known = new Map<string, string>()
  const held = new Map<string, Held>()
  slice.content.descendants((node) => {
    for (const mark of node.marks) {
      if (!isSuggestionKind(mark.type.name)) continue
      const said = JSON.stringify(mark.toJSON())
      const token = known.get(said) ?? `${stamp}.${known.size}`
      known.set(said, token)
      tokens.set(mark, token)
      held.set(token, { type: mark.type.name, attrs: mark.attrs })
    }
  })
  holdCopiedElsewhere(held)
  return held
}

/** The same of what another page of the newsroom says was copied there. */
export function holdCopiedElsewhere(copied: Copied): void {
  last = copied
}

export const tokenOf = (mark: Mark): string => tokens.get(mark) ?? ''

/** What a token stands for; null where no page that is open knows. */
export function copiedSuggestion(token: string | null | undefined, type?: string): Record<string, unknown> | null {
  const held = last.get(token ?? '')
  return held && (type === undefined || held.type === type) ? held.attrs : null
}
