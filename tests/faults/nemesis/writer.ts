/** Somebody who writes on and on, and remembers what the page called saved. */
import type { Actor } from '#lib/auth/actor'
import { wordsOf } from '#lib/text/plain'
import { textOf } from '#lib/text/ydoc'
import { edit, takeOut } from '#tests/faults/nemesis/edits'
import { type OpenDraft, openDraft } from '#tests/support/drafts'
import type { SignedIn } from '#tests/support/sessions'
import type { Chance } from '../../../prisma/seed/chance.ts'

/** A word that was typed, in the order of typing; `out` for one that was taken out again. */
type Stroke = { word: string; out: boolean }

export type Account = {
  /** Must stand in the text once */
  present: Set<string>
  /** Must not stand in it */
  absent: Set<string>
  /** Was on its way when its page was lost: may stand in it once */
  open: Set<string>
  /** How many strokes were called saved */
  acknowledged: number
}

export type Writer = {
  name: string
  draft: () => OpenDraft
  /** The page dies with whatever it had not sent, and another one is opened. */
  loseThePage: () => void
  rest: () => void
  account: () => Account
  acknowledged: () => number
  leave: () => void
}

/** Between two strokes, in milliseconds */
const pace = 12
/** Nobody types on for ever without a pause: after so many strokes she waits until they are saved, or goes on without a connection. */
const burst = 8
const mostOffline = 200

export function writer(
  name: string,
  {
    port,
    articleId,
    random,
    ...who
  }: { port: number; via: number; articleId: string; random: Chance; actor: Actor; session: SignedIn },
): Writer {
  const settled: Account = { present: new Set(), absent: new Set(), open: new Set(), acknowledged: 0 }
  let page = 0
  let strokes: Stroke[] = []
  let saved = 0
  let typed = 0
  let draft = openDraft(port, articleId, who)
  let stop = draft.watch(note)
  let timer: NodeJS.Timeout | undefined = setTimeout(write, pace)

  function note(): void {
    if (draft.view().status.kind === 'saved') saved = strokes.length
  }

  function write(): void {
    timer = setTimeout(write, pace * (random.below(20) === 0 ? 20 : 1))
    const { editable, status } = draft.view()
    if (!editable || strokes.length - saved >= (status.kind === 'offline-kept' ? mostOffline : burst)) return
    const stroke = random.below(12) === 0 ? removed() : added()
    if (stroke) strokes.push(stroke)
  }

  function added(): Stroke | null {
    const word = `${name}p${page}n${typed}z`
    const came = edit(draft.doc, random, `${name}p${page}n`, word)
    if (came === null) return null
    typed += 1
    return { word, out: false }
  }

  function removed(): Stroke | null {
    const there = [...stood()]
    if (there.length < 3) return null
    const word = random.pick(there)
    return takeOut(draft.doc, word) ? { word, out: true } : null
  }

  /** Her words of this page that have not been taken out */
  function stood(): Set<string> {
    const there = new Set<string>()
    for (const { word, out } of strokes) out ? there.delete(word) : there.add(word)
    return there
  }

  /** What the strokes so far come to, where only the first `upTo` are sure to be on record. */
  function settle(upTo: number): void {
    strokes.forEach(({ word, out }, index) => {
      for (const words of [settled.present, settled.absent, settled.open]) words.delete(word)
      if (index >= upTo) settled.open.add(word)
      else if (out) settled.absent.add(word)
      else settled.present.add(word)
    })
    settled.acknowledged += upTo
    strokes = []
    saved = 0
  }

  return {
    name,
    draft: () => draft,
    loseThePage: () => {
      stop()
      draft.socket.stop()
      draft.leave()
      settle(saved)
      page += 1
      draft = openDraft(port, articleId, who)
      stop = draft.watch(note)
    },
    rest: () => {
      clearTimeout(timer)
      timer = undefined
    },
    account: () => {
      settle(saved)
      return settled
    },
    acknowledged: () => settled.acknowledged + saved,
    leave: () => {
      stop()
      draft.leave()
    },
  }
}

/** How often each word stands in what this page shows. */
export function countsIn(draft: OpenDraft): Map<string, number> {
  const counts = new Map<string, number>()
  for (const block of textOf(draft.doc).content)
    for (const word of wordsIn(block)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function* wordsIn(node: Parameters<typeof wordsOf>[0]): Generator<string> {
  const isText = (node.content ?? []).every(({ text, content }) => text !== undefined || content === undefined)
  if (!isText) for (const child of node.content ?? []) yield* wordsIn(child)
  else
    yield* wordsOf(node)
      .split(/\s+/)
      .filter((word) => word !== '')
}
