/**
 * Two people whose carets and selections stand where the other writes, deletes, breaks and undoes: y-tiptap brings each selection through
 * every change, and a page in which it throws would write its old text over the new one.
 */
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import type { DraftText } from '#lib/text/json'
import { textOf, textToUpdate } from '#lib/text/ydoc'
import { block, doc, row, say, table } from '#tests/support/texts'
import { writersApart } from '#tests/support/writer'
import { type Chance, chance } from '../../../prisma/seed/chance.ts'

/** From which seed on, and how many: as the message of a failure names it. */
const rounds = Number(process.env.ROUNDS ?? 30)
const firstSeed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000))

const text = doc(
  block('headline', say('Ports')),
  { type: 'standfirst' },
  block('paragraph', say('one two'), { type: 'hardBreak' }, say('three')),
  block('bulletList', block('listItem', block('paragraph', say('item')))),
  { type: 'horizontalRule' },
  table('', [row('c', '')]),
  block('paragraph', say('the end of it')),
) as unknown as DraftText

type Writer = ReturnType<typeof writersApart>['writers'][0]

function act(me: Writer, random: Chance): void {
  const { doc: now, tr } = me.state()
  const places: [from: number, to: number][] = []
  const blocks: number[] = []
  now.descendants((node, at) => {
    if (node.isTextblock) places.push([at + 1, at + 1 + node.content.size])
    return !node.isTextblock
  })
  now.forEach((_node, at) => {
    blocks.push(at)
  })
  // What is at the end of the text goes most often.
  const [from, to] = random.pick(random.below(2) === 0 ? places.slice(-1) : places)
  const at = random.pick([from, to, from + random.below(to - from + 1)])
  const other = random.pick(random.pick(places))
  const acts = [
    () => me.goTo(at),
    () => me.dispatch(tr.setSelection(TextSelection.between(now.resolve(at), now.resolve(other)))),
    () => me.dispatch(tr.setSelection(NodeSelection.create(now, random.pick(blocks.slice(2))))),
    () => me.dispatch(tr.setSelection(new AllSelection(now))),
    () => {
      me.goTo(at)
      me.type('q')
    },
    () => me.dispatch(tr.delete(at, to)),
    () => {
      const { size } = now.content
      if (size > 8) me.dispatch(tr.delete(8 + random.below(size - 8), size))
    },
    () => {
      me.goTo(at)
      if (now.resolve(at).parent.type.name === 'paragraph') me.split()
    },
    () => me.undo(),
  ]
  random.pick(acts)()
}

test(`carets and selections survive whatever the other does, from seed ${firstSeed} on`, () => {
  for (let seed = firstSeed; seed < firstSeed + rounds; seed += 1) {
    const random = chance(seed)
    const { docs, writers, meet } = writersApart(textToUpdate(text))
    try {
      for (let step = 0; step < 14; step += 1) random.below(5) === 0 ? meet() : act(random.pick(writers), random)
      meet()
    } catch (error) {
      throw new Error(`SEED=${seed} ROUNDS=1`, { cause: error })
    }
    const [mine, theirs] = docs.map((each) => JSON.stringify(textOf(each)))
    expect(theirs, `SEED=${seed} ROUNDS=1`).toBe(mine)
  }
}, 60_000)
