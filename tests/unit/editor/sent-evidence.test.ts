import type { Editor } from '@tiptap/core'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { ClaimRow } from '#lib/claims/marked'
import type { Answer } from '#lib/errors'
import { draftSchema } from '#lib/text/draft-schema'
import { english } from '#tests/support/english'
import { block, doc, say } from '#tests/support/texts'
import type { Sent } from '../../../components/editor/send-picture.ts'
import { evidenceActs, evidenceOnTheWay, sentEvidence } from '../../../components/editor/sent-evidence.ts'
import { picturesOnTheWay } from '../../../components/editor/sent-pictures.ts'

const row = { id: 'claim', text: '', attributions: [] } as unknown as ClaimRow

/** A text, and the answers of the library to be given by hand. */
function begin() {
  const answers: { give: (sent: Sent) => void; part: (part: number) => void; stopped: AbortSignal }[] = []
  const told: string[] = []
  const view = {
    state: EditorState.create({
      doc: draftSchema.nodeFromJSON(doc(block('headline', say('Ports')), block('standfirst'))),
    }),
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr)
    },
  }
  const editor = {
    ...{ view, isDestroyed: false },
    get state() {
      return view.state
    },
    emit: (_: string, what: Parameters<typeof english>[0]) => told.push(english(what)),
  } as unknown as Editor
  const plugin = sentEvidence(editor, english, (_, stopped, part) => {
    const { promise, resolve } = Promise.withResolvers<Sent>()
    answers.push({ give: resolve, part, stopped })
    return promise
  })
  view.state = view.state.reconfigure({ plugins: [plugin] })
  const attached: string[] = []
  const took: ClaimRow[] = []
  const attach = async (fileId: string): Promise<Answer<ClaimRow>> => {
    attached.push(fileId)
    return fileId === 'refused'
      ? { ok: false, message: 'This file is attached there already.' }
      : { ok: true, value: row }
  }
  const drop = (...names: string[]) =>
    evidenceActs(view.state)?.send(
      'attribution',
      names.map((name) => new File(['x'], name)),
      attach,
      (given) => took.push(given),
    )
  const given = async (at: number, sent: Sent) => {
    answers[at]?.give(sent)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const stands = () => evidenceOnTheWay(view.state).map(({ file, part, why }) => [file.name, part, why])
  const act = (name: 'again' | 'leaveOut') =>
    evidenceActs(view.state)?.[name](evidenceOnTheWay(view.state)[0]?.key ?? '')
  return { view, told, answers, attached, took, drop, given, stands, act }
}

describe('files that are sent to a source', () => {
  test('are all taken, each says how far it is, and the piece waits for them until they are attached', async () => {
    const { view, answers, attached, took, drop, given, stands } = begin()
    drop('order.png', 'minutes.pdf')
    answers[1]?.part(0.57)
    expect(stands()).toEqual([
      ['order.png', 0, null],
      ['minutes.pdf', 0.5, null],
    ])
    expect(picturesOnTheWay(view.state)).toBe(2)
    await given(0, { fileId: 'one' })
    expect(stands()).toEqual([['minutes.pdf', 0.5, null]])
    await given(1, { fileId: 'two' })
    expect([attached, took.length, picturesOnTheWay(view.state)]).toEqual([['one', 'two'], 2, 0])
  })

  test('say why they are not there, whoever refused, and can be sent again', async () => {
    const { answers, told, drop, given, stands, act } = begin()
    drop('order.png')
    await given(0, { fileId: 'refused' })
    expect(stands()).toEqual([['order.png', 0, 'This file is attached there already.']])
    expect(told.join()).toContain('order.png is not in the library.')
    act('again')
    expect(stands()).toEqual([['order.png', 0, null]])
    await given(1, { fileId: 'one' })
    expect([stands(), answers.length]).toEqual([[], 2])
  })

  test('are sent no further once they are left out, and not attached', async () => {
    const { answers, attached, drop, given, stands, act } = begin()
    drop('order.png')
    act('leaveOut')
    expect([answers[0]?.stopped.aborted, stands()]).toEqual([true, []])
    await given(0, { fileId: 'one' })
    expect(attached).toEqual([])
  })

  test('are left out together once the attribution is taken away that they were sent to', async () => {
    const { view, answers, attached, drop, given, stands } = begin()
    drop('order.png', 'minutes.pdf')
    await given(0, { fileId: 'refused' })
    evidenceActs(view.state)?.leaveOutOf('another')
    expect(stands()).toHaveLength(2)
    evidenceActs(view.state)?.leaveOutOf('attribution')
    expect([answers[1]?.stopped.aborted, stands(), picturesOnTheWay(view.state)]).toEqual([true, [], 0])
    await given(1, { fileId: 'one' })
    expect(attached).toEqual(['refused'])
  })
})
