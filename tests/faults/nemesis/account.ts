/** What people typed and took out, and what of it the page called saved. */
import type { Change } from '#tests/faults/nemesis/page'

export type Account = { came: Set<string>; gone: Set<string>; maybeCame: Set<string>; maybeGone: Set<string> }

export const emptyAccount = (): Account => ({
  came: new Set(),
  gone: new Set(),
  maybeCame: new Set(),
  maybeGone: new Set(),
})

/** Notes strokes, of which only the first `upTo` are sure to be on record: the page was lost with the others on their way. */
export function note(account: Account, strokes: readonly Change[], upTo: number): void {
  strokes.forEach(({ came, gone, eitherGone }, index) => {
    const sure = index < upTo
    for (const word of came) (sure ? account.came : account.maybeCame).add(word)
    for (const word of gone) (sure ? account.gone : account.maybeGone).add(word)
    for (const word of eitherGone) account.maybeGone.add(word)
  })
}

export type Expected = {
  /** Must stand in the text once */
  present: Set<string>
  /** Must not stand in it */
  absent: Set<string>
  /** May stand in it, once */
  open: Set<string>
}

/** What all of them together come to: a word is typed once, and whoever takes it out takes it out for all. */
export function expectedOf(accounts: readonly Account[]): Expected {
  const all = (key: keyof Account) => accounts.reduce((words, account) => words.union(account[key]), new Set<string>())
  const gone = all('gone')
  const maybeGone = all('maybeGone').difference(gone)
  const came = all('came').difference(gone)
  return {
    present: came.difference(maybeGone),
    absent: gone,
    open: came.intersection(maybeGone).union(all('maybeCame').difference(gone)),
  }
}
