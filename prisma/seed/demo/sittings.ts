/** How a draft of the demo newsroom came about: written by several people, a word at a time, and changed by them since. */
import type { Prisma } from '#lib/generated/prisma/client'
import { type DraftText, lettersOf, type TextNode } from '#lib/text/json'
import { validateDraft } from '#lib/text/validate'
import { changeToText, docFrom, textToUpdate } from '#lib/text/ydoc'
import { before, type Known, wanted } from './known.ts'

type Change = { now: string; then: string }

/** `writes`: parts of the text by number, the headline is 0. `changes`: words that stand there now, for those that stood there until then. */
export type Sitting = { by: string; hours: number; writes: number[]; changes: Change | null }

/** `dario | 4.8 hours before | 0, 2, 3`, or what was changed: `… | “by a third” for “by half”`. */
export function sittingIn(line: string): Sitting {
  const [, by = '', hours, writes, now, then = ''] =
    /^(\w+) \| ([\d.]+) hours before \| (?:([\d, ]+)|“(.+)” for “(.+)”)$/.exec(line) ?? []
  if (!by) throw new Error(`Nobody writes like “${line}”.`)
  return {
    ...{ by, hours: Number(hours), changes: now ? { now, then } : null },
    writes: writes?.split(', ').map(Number) ?? [],
  }
}

const secondsForWord = 3

export type LogRows = {
  updates: Prisma.DraftUpdateCreateManyInput[]
  contributors: Prisma.ContributorCreateManyInput[]
}

/** The log of a draft that says `text` in the end, and what it began with. Refuses changes of words that are not there once. */
export function logged(
  text: DraftText,
  sittings: readonly Sitting[],
  { articleId, at }: { articleId: string; at: Date },
  { people }: Pick<Known, 'people'>,
): { start: Uint8Array<ArrayBuffer>; rows: LogRows } {
  const parts = text.content ?? []
  const written = parts.map(() => '')
  const pending = sittings.flatMap(({ changes }) => changes ?? [])
  const asWas = (words: string) => pending.reduce((said, { now, then }) => said.replace(now, then), words)
  for (const { now } of pending)
    if (parts.filter((part) => lettersOf(part).includes(now)).length !== 1)
      throw new Error(`Only words that stand there once can be changed, not “${now}”.`)
  const draft = () => {
    const shown = parts.flatMap((part, index) => {
      const whole = withWords(part, asWas)
      return index < 2 || written[index] ? [firstLetters(whole, written[index]?.length ?? 0)] : []
    })
    return validateDraft({ ...text, content: shown.length > 2 ? shown : [...shown, { type: 'paragraph' }] })
  }

  const start = textToUpdate(draft())
  const doc = docFrom([start])
  const updates: LogRows['updates'] = []
  for (const { by, hours, writes, changes } of sittings) {
    const personId = wanted(people, by).id
    let moment = Math.max(before(at, hours).getTime(), Number(updates.at(-1)?.at ?? 0))
    const add = () => {
      const update = changeToText(doc, draft())
      moment += secondsForWord * 1000
      if (update) updates.push({ articleId, personId, update, at: new Date(moment) })
    }
    for (const index of writes) {
      const part = parts[index]
      if (!part) throw new Error(`The text has no part ${index}.`)
      for (const word of asWas(lettersOf(part)).match(/\s*\S+\s*/g) ?? []) {
        written[index] += word
        add()
      }
    }
    if (!changes) continue
    pending.shift()
    for (const [index, part] of parts.entries()) if (written[index]) written[index] = asWas(lettersOf(part))
    add()
  }
  if (written.some((words, index) => words !== lettersOf(parts[index] ?? { type: 'text' })))
    throw new Error('Nobody has written all of this text.')
  const last = new Map(updates.map(({ personId, at: when }) => [personId ?? '', when ?? at]))
  const contributors = [...last].map(([personId, lastAt]) => ({ articleId, personId, lastAt }))
  return { start, rows: { updates, contributors } }
}

const withWords = (node: TextNode, said: (words: string) => string): TextNode => ({
  ...node,
  ...(node.text !== undefined && { text: said(node.text) }),
  ...(node.content && { content: node.content.map((child) => withWords(child, said)) }),
})

function firstLetters(node: TextNode, letters: number): TextNode {
  let left = letters
  const cut = (each: TextNode): TextNode[] => {
    if (each.text === undefined) return [{ ...each, ...(each.content && { content: each.content.flatMap(cut) }) }]
    const text = each.text.slice(0, left)
    left -= text.length
    return text ? [{ ...each, text }] : []
  }
  return cut(node)[0] ?? node
}
