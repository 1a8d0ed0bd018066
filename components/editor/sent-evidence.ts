/** Files on their way into the library and from there under an attribution. They are kept beside the text, so that the piece waits for them and a panel that is closed loses none. */
import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import type { ClaimRow } from '#lib/claims/marked'
import type { Answer } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { sayAloud } from './said.ts'
import type { Sent } from './send-picture.ts'

/** `part`: of its bytes, from 0 to 1; `why` is null while it is on its way */
export type OnItsWay = { key: string; attributionId: string; file: File; part: number; why: string | null }
type Change = { put: OnItsWay } | { gone: string }
type All = ReadonlyMap<string, OnItsWay>

/** Puts a file of the library under the attribution. */
export type Attach = (fileId: string) => Promise<Answer<ClaimRow>>
type Acts = {
  send: (attributionId: string, files: readonly File[], attach: Attach, took: (row: ClaimRow) => void) => void
  again: (key: string) => void
  leaveOut: (key: string) => void
  /** All that were sent to this attribution */
  leaveOutOf: (attributionId: string) => void
}
export type SendingEvidence = (file: File, stopped: AbortSignal, onPart: (part: number) => void) => Promise<Sent>

const evidence = new PluginKey<All>('sentEvidence')

const overTheWire: SendingEvidence = async (...given) => (await import('./send-picture.ts')).sendPicture(...given)

/** Those that are on their way, or failed and were neither sent again nor left out. */
export const evidenceOnTheWay = (state: EditorState): readonly OnItsWay[] => [
  ...(evidence.getState(state)?.values() ?? []),
]

/** Null where no text is open for writing. */
export const evidenceActs = (state: EditorState): Acts | null => evidence.get(state)?.spec.acts ?? null

/** Parts are told in so many steps: each of them is a transaction. */
const steps = 10

/** `words` says a message in the language of the newsroom. */
export function sentEvidence(editor: Editor, words: (said: Message) => string, send = overTheWire): Plugin {
  const underWay = new Map<string, AbortController>()
  const ends = new Map<string, { attach: Attach; took: (row: ClaimRow) => void }>()
  const tell = (change: Change) => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(evidence, change))
  }

  async function sendOne(one: OnItsWay): Promise<void> {
    const end = ends.get(one.key)
    if (!end) return
    const stop = new AbortController()
    underWay.set(one.key, stop)
    let told = 0
    const onPart = (part: number) => {
      const now = Math.floor(part * steps) / steps
      if (now <= told || stop.signal.aborted) return
      told = now
      tell({ put: { ...one, part: now } })
    }
    const why = await arrived(one.file, end, stop.signal, onPart).catch(() => '')
    underWay.delete(one.key)
    if (editor.isDestroyed || stop.signal.aborted) return
    if (why === null) {
      gone(one.key)
      sayAloud(editor, message('attachments.arrived', { file: one.file.name }))
    } else {
      const said = why || words(message('ui.unreachable'))
      tell({ put: { ...one, part: 0, why: said } })
      sayAloud(editor, message('pictures.notSent', { file: one.file.name, why: said }))
    }
  }

  /** Null once it is there, else why not; empty where nobody answered. */
  async function arrived(
    file: File,
    { attach, took }: { attach: Attach; took: (row: ClaimRow) => void },
    stopped: AbortSignal,
    onPart: (part: number) => void,
  ): Promise<string | null> {
    const sent = await send(file, stopped, onPart)
    if ('why' in sent) return sent.why
    if (stopped.aborted) return ''
    const answer = await attach(sent.fileId)
    if (!answer.ok) return answer.message
    took(answer.value)
    return null
  }

  function gone(key: string): void {
    ends.delete(key)
    tell({ gone: key })
  }

  function leaveOut(key: string): void {
    underWay.get(key)?.abort()
    gone(key)
  }

  const acts: Acts = {
    send(attributionId, files, attach, took) {
      for (const file of files) {
        const one = { key: crypto.randomUUID(), attributionId, file, part: 0, why: null }
        ends.set(one.key, { attach, took })
        tell({ put: one })
        void sendOne(one)
      }
    },
    again(key) {
      const failed = evidence.getState(editor.state)?.get(key)
      if (!failed) return
      const anew = { ...failed, part: 0, why: null }
      tell({ put: anew })
      void sendOne(anew)
    },
    leaveOut,
    leaveOutOf(attributionId) {
      for (const one of evidenceOnTheWay(editor.state)) if (one.attributionId === attributionId) leaveOut(one.key)
    },
  }

  return new Plugin<All>({
    key: evidence,
    acts,
    state: {
      init: () => new Map(),
      apply: (tr, before) => {
        const change = tr.getMeta(evidence) as Change | undefined
        if (!change) return before
        const now = new Map(before)
        if ('put' in change) return now.set(change.put.key, change.put)
        now.delete(change.gone)
        return now
      },
    },
    view: () => ({
      destroy: () => {
        for (const stop of underWay.values()) stop.abort()
      },
    }),
  })
}
