/**
 * Four people in one text, through the binding that the editor writes by, each hearing of the others late: two write, one suggests, all
 * decide. Every letter is another one, so that it can be told what became of it.
 */
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { besideSuggestions } from '#lib/text/beside-suggestions'
import { type Decision, decideSuggestions } from '#lib/text/decide-suggestions'
import { type DraftText, lettersOf } from '#lib/text/json'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { asSuggestion } from '#lib/text/suggesting'
import { openSuggestions, suggestedRanges } from '#lib/text/suggestion-ranges'
import { validateDraft } from '#lib/text/validate'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, say } from '#tests/support/texts'
import { writerOf } from '#tests/support/writer'

/**
 * Which texts are written: `SEED=7 ROUNDS=100` tries others. What four people do without hearing of each other meets in the newsroom, which
 * sets right what two have moved at once (docs/decisions/133).
 */
const { SEED, ROUNDS = '1' } = process.env
const seeds = SEED
  ? Array.from({ length: Number(ROUNDS) }, (_, at) => Number(SEED) + at)
  : // In these, once, the caret of a colleague was not found again, and an insertion within one's own took its neighbours along.
    [1, 2, 3, 4, 225017, 225059, 5327]

function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

type Fate = {
  typed: Set<string>
  suggested: Set<string>
  takenOut: Set<string>
  toGo: Set<string>
  accepted: Set<string>
  rejected: Set<string>
  acceptedToGo: Set<string>
}

const letters = (from: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + from + at))

const people = ['a', 'b', 'c', 'd'].map((letter) => `0192f000-0000-7000-8000-00000000000${letter}`)

function write(seed: number, steps: number) {
  const roll = dice(seed)
  let next = 0
  const fresh = (length: number) => {
    next += length
    return letters(next - length, length)
  }
  const start = doc(
    block('headline', say(fresh(6))),
    block('standfirst', say(fresh(4))),
    ...[0, 1, 2].map(() => block('paragraph', say(fresh(12)))),
  ) as unknown as DraftText
  const update = textToUpdate(start)
  const fate: Fate = {
    typed: new Set(lettersOf(start)),
    suggested: new Set(),
    takenOut: new Set(),
    toGo: new Set(),
    accepted: new Set(),
    rejected: new Set(),
    acceptedToGo: new Set(),
  }
  const docs = people.map((_, at) => {
    const each = new Y.Doc()
    each.clientID = 100 + at
    Y.applyUpdate(each, update)
    return each
  })
  const writers = docs.map((each) => writerOf(each))
  const newsroom = shadowDocument([update])
  const news: Uint8Array[] = []
  const unsent = docs.map((each) => {
    const updates: Uint8Array[] = []
    each.on('update', (made: Uint8Array, origin: unknown) => {
      if (origin !== newsroom) updates.push(made)
    })
    return updates
  })
  const heard = docs.map(() => 0)
  /** What one has done reaches the newsroom, and what is known there the other. */
  const send = (from: number, to: number) => {
    for (const made of unsent[from]?.splice(0) ?? []) {
      const taken = newsroom.takeChange(made)
      if (taken) news.push(taken)
    }
    const known = news.slice(heard[to])
    heard[to] = news.length
    const reader = docs[to]
    if (reader) for (const each of known) Y.applyUpdate(reader, each, newsroom)
  }
  let saying = ''
  for (let step = 0; step < steps; step += 1) {
    const who = roll(people.length)
    const [me, mine, person] = [writers[who], docs[who], people[who]]
    if (!me || !mine || !person) break
    const act = roll(10)
    if (act < 7) {
      const suggests = who === 2 || (who === 1 && roll(3) === 0)
      change(suggests)
    } else if (act === 7) decide(roll(2) === 0 ? 'accept' : 'reject')
    else {
      const other = roll(people.length)
      if (other !== who) saying += `\n${who}>${other}`
      send(who, other)
    }

    function change(suggests: boolean) {
      if (!me || !person) return
      const { doc: now, tr } = me.state()
      const blocks: { from: number; size: number }[] = []
      now.descendants((node, at) => {
        if (node.isTextblock) blocks.push({ from: at + 1, size: node.content.size })
        return !node.isTextblock
      })
      const chosen = blocks[roll(blocks.length)]
      if (!chosen) return
      const { from, size } = chosen
      const at = from + roll(size + 1)
      const kind = roll(6)
      let typed = ''
      let gone = ''
      if (kind < 3) {
        typed = fresh(1 + roll(4))
        tr.insertText(typed, at)
      } else if (kind < 5) {
        const to = Math.min(at + 1 + roll(5), from + size)
        if (to - at >= size || to === at) return
        gone = now.textBetween(at, to)
        if (roll(2) === 0) tr.delete(at, to)
        else {
          typed = fresh(2)
          tr.insertText(typed, at, to)
        }
      } else {
        if (suggests || at - from < 2 || from + size - at < 2 || now.resolve(at).parent.type.name !== 'paragraph')
          return
        tr.split(at)
      }
      if (!suggests) {
        for (const letter of gone) fate.takenOut.add(letter)
        for (const letter of typed) fate.typed.add(letter)
        me.dispatch(besideSuggestions(tr))
        saying += `\n${who} writes “${typed}” takes “${gone}”`
        return
      }
      const own = new Set(
        suggestedRanges(now)
          .filter(({ kind: each, mark }) => each === 'insertion' && mark.attrs.person === person)
          .flatMap((range) => [...range.letters]),
      )
      const out = asSuggestion(me.state(), tr, person, new Date(0))
      if (!out) return
      for (const letter of gone) (own.has(letter) ? fate.takenOut : fate.toGo).add(letter)
      for (const letter of typed) fate.suggested.add(letter)
      me.dispatch(out)
      saying += `\n${who} suggests “${typed}” for “${gone}”`
    }

    function decide(decision: Decision) {
      if (!me || !mine) return
      const { doc: now } = me.state()
      const open = openSuggestions(now)
      const ids = new Set(roll(4) === 0 ? open.map(({ id }) => id) : [open[roll(open.length || 1)]?.id ?? ''])
      for (const { kind, mark, letters: on } of suggestedRanges(now)) {
        if (!ids.has(mark.attrs.id)) continue
        const [into, out] =
          kind === 'insertion' ? [fate.accepted, fate.rejected] : [fate.acceptedToGo, new Set<string>()]
        for (const letter of on) (decision === 'accept' ? into : out).add(letter)
      }
      const count = decideSuggestions(mine, ids, decision, ySyncPluginKey)
      if (count > 0)
        saying += `\n${who} ${decision}s ${count} +${suggestedRanges(now)
          .filter(({ mark }) => ids.has(mark.attrs.id))
          .map((x) => x.kind[0] + x.letters)}`
    }
  }
  const isOnTheWay = () => unsent.some(({ length }) => length > 0) || heard.some((at) => at < news.length)
  while (isOnTheWay()) for (const who of people.keys()) send(who, who)
  return { fate, docs, writers, saying }
}

const read = (from: Y.Doc) => validateDraft(repair(textOf(from)))

test('nobody’s words go with somebody’s suggestion', () => {
  for (const seed of seeds) {
    const { fate, docs, writers, saying } = write(seed, 120)
    const why = `SEED=${seed} ROUNDS=1`
    const texts = docs.map((each) => JSON.stringify(textOf(each)))
    expect(new Set(texts).size, why).toBe(1)
    const [mine, me] = [docs[0], writers[0]]
    if (!mine || !me) throw new Error(why)
    const draft = read(mine)
    const all = lettersOf(draft)
    const article = lettersOf(articleFromDraft(draft))
    const lost = [...fate.typed].filter(
      (letter) =>
        !article.includes(letter) &&
        !fate.takenOut.has(letter) &&
        !(fate.acceptedToGo.has(letter) && fate.toGo.has(letter)),
    )
    expect(lost, `${why} lost letters that were typed${saying}\n${all}`).toEqual([])
    const vanished = [...fate.suggested].filter(
      (letter) =>
        !all.includes(letter) && ![fate.takenOut, fate.rejected, fate.acceptedToGo].some((set) => set.has(letter)),
    )
    expect(vanished, `${why} lost letters that were suggested`).toEqual([])
    const slipped = [...fate.suggested].filter((letter) => article.includes(letter) && !fate.accepted.has(letter))
    expect(slipped, `${why} has letters in that nobody took in${saying}`).toEqual([])
    decideSuggestions(mine, new Set(openSuggestions(me.state().doc).map(({ id }) => id)), 'reject', ySyncPluginKey)
    expect(lettersOf(read(mine)), `${why} rejects all`).toBe(article)
    expect(openSuggestions(me.state().doc), why).toEqual([])
  }
}, 60_000)
