/** Somebody who writes on and on, and remembers what the page called saved. */
import type { Actor } from '#lib/auth/actor'
import { type Account, emptyAccount, note as noteIn } from '#tests/faults/nemesis/account'
import { edit } from '#tests/faults/nemesis/edits'
import type { Change } from '#tests/faults/nemesis/page'
import { wordOf } from '#tests/faults/nemesis/words'
import { type OpenDraft, openDraft } from '#tests/support/drafts'
import type { SignedIn } from '#tests/support/sessions'
import type { Chance } from '../../../prisma/seed/chance.ts'

export type Writer = {
  name: string
  draft: () => OpenDraft
  /** The page dies with whatever it had not sent, and another one is opened. */
  loseThePage: () => void
  rest: () => void
  account: () => Account
  /** How many strokes were called saved */
  acknowledged: () => number
  leave: () => void
}

/** Between two strokes, in milliseconds */
const pace = 12
/** Nobody types on for ever without a pause: after so many strokes she waits until they are saved, or goes on without a connection. */
const burst = 8
const mostOffline = 200

export function writer(
  number: number,
  {
    port,
    articleId,
    random,
    ...who
  }: { port: number; via: number; articleId: string; random: Chance; actor: Actor; session: SignedIn },
): Writer {
  const account = emptyAccount()
  let acknowledged = 0
  let page = 0
  let strokes: Change[] = []
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
    const hers = { writer: number, page }
    const stroke = edit(draft.doc, { random, person: who.actor.personId, hers, word: wordOf(hers, typed) })
    if (stroke === null) return
    strokes.push(stroke)
    typed += 1
  }

  function settle(): void {
    noteIn(account, strokes, saved)
    acknowledged += saved
    strokes = []
    saved = 0
  }

  return {
    name: `w${number}`,
    draft: () => draft,
    loseThePage: () => {
      stop()
      draft.socket.stop()
      draft.leave()
      settle()
      page += 1
      draft = openDraft(port, articleId, who)
      stop = draft.watch(note)
    },
    rest: () => {
      clearTimeout(timer)
      timer = undefined
    },
    account: () => {
      settle()
      return account
    },
    acknowledged: () => acknowledged + saved,
    leave: () => {
      stop()
      draft.leave()
    },
  }
}
