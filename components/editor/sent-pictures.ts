/** Pictures and recordings that were dropped or pasted into the text: each has a place there while it is on its way into the library, and people write on. */
import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type Message, message } from '#lib/messages/message'
import { rankStep } from '#lib/text/gallery'
import { forgetPlace, keepPlace, placeKept } from './kept-places.ts'
import { blockAt, inserted } from './put-blocks.ts'
import { say, sayAloud } from './said.ts'
import type { Sent } from './send-picture.ts'
import { sentBox } from './sent-box.ts'
import { evidenceOnTheWay } from './sent-evidence.ts'

/** Files that came at once become one gallery: its ids of those that have arrived */
type Together = Set<string>
/** `why` is null while it is on its way; `rank` is its place among those that it came with. */
type Place = {
  key: string
  file: File
  /** What is known of it beforehand, as attributes of the node that it becomes */
  known: KnownOfPicture
  why: string | null
  together: Together | null
  rank: number
}
type Change = { put: Place } | { failed: string; why: string } | { again: string } | { gone: string }
type Places = ReadonlyMap<string, Place>

const places = new PluginKey<Places>('sentPictures')

type Sending = (file: File, stopped: AbortSignal) => Promise<Sent>
const overTheWire: Sending = async (file, stopped) => (await import('./send-picture.ts')).sendPicture(file, stopped)

/** How many are on their way, or failed and were neither sent again nor taken out, files under an attribution among them: the piece waits for them. */
export const picturesOnTheWay = (state: EditorState): number =>
  (places.getState(state)?.size ?? 0) + evidenceOnTheWay(state).length

/** What a file says of a picture in it */
export type KnownOfPicture = { alt?: string; caption?: string }

/** A picture that came with a file, and where it belongs. */
export type ToSend = { file: File; known: KnownOfPicture; at: number }

/** Sends them to the library; each stands in its place once it is there. */
export function sendPictures({ state }: Editor, given: readonly ToSend[]): void {
  const sendAt: ((given: readonly ToSend[]) => void) | undefined = places.get(state)?.spec.sendAt
  sendAt?.(given)
}

/** `words` says a message in the language of the newsroom. */
export function sentPictures(editor: Editor, words: (said: Message) => string, send = overTheWire): Plugin {
  const underWay = new Map<string, AbortController>()
  const boxes = new Map<string, ReturnType<typeof sentBox>>()
  const tell = (change: Change, tr = editor.state.tr) => {
    if (!editor.isDestroyed) editor.view.dispatch(tr.setMeta(places, change))
  }

  async function sendOne({ key, file, known, together, rank }: Place): Promise<void> {
    const stop = new AbortController()
    underWay.set(key, stop)
    sayAloud(editor, message('pictures.onItsWay', { file: file.name }))
    // Where the program can't be fetched, nothing was sent.
    const sent = await send(file, stop.signal).catch((): Sent => ({ why: '' }))
    underWay.delete(key)
    if (editor.isDestroyed || stop.signal.aborted) return
    if ('why' in sent) {
      const why = sent.why || words(message('ui.unreachable'))
      tell({ failed: key, why })
      sayAloud(editor, message('pictures.notSent', { file: file.name, why }))
      return
    }
    const at = placeKept(editor.state, key)
    const tr = together
      ? withOneMore(editor.state, at, together, { file: sent.fileId, rank })
      : inserted(editor.state.tr, at, [
          { type: isSound(file.type) ? 'sound' : 'image', attrs: { ...known, file: sent.fileId } },
        ])
    together?.add(sent.fileId)
    gone(key, tr ?? editor.state.tr)
    say(editor, message('pictures.arrived', { file: file.name }))
  }

  function gone(key: string, tr = editor.state.tr): void {
    boxes.delete(key)
    tell({ gone: key }, forgetPlace(tr, key))
  }

  function take(view: EditorView, files: readonly File[], at: number): void {
    if (editor.storage.suggesting?.on === true) {
      say(editor, message('pictures.notWhileSuggesting'))
      return
    }
    const taken = files.filter(isTaken)
    const areGallery = taken.length > 1 && taken.every(({ type }) => !isSound(type))
    const together: Together | null = areGallery ? new Set() : null
    for (const [index, file] of taken.entries()) {
      const key = `picture ${crypto.randomUUID()}`
      const place: Place = { key, file, known: {}, why: null, together, rank: (index + 1) * rankStep }
      tell({ put: place }, keepPlace(view.state.tr, key, at))
      void sendOne(place)
    }
    const others = files.length - taken.length
    if (others > 0) say(editor, message('pictures.leftOut', { count: others }))
  }

  /** Each in a place of its own, as in the file that they came with. */
  function sendAt(given: readonly ToSend[]): void {
    for (const { file, known, at } of given) {
      const key = `picture ${crypto.randomUUID()}`
      const place: Place = { key, file, known, why: null, together: null, rank: 0 }
      tell({ put: place }, keepPlace(editor.state.tr, key, at))
      void sendOne(place)
    }
  }

  function again(key: string): void {
    const failed = places.getState(editor.state)?.get(key)
    tell({ again: key })
    if (failed) void sendOne({ ...failed, why: null })
  }

  function takeOut(key: string): void {
    underWay.get(key)?.abort()
    gone(key)
    editor.view.focus()
  }

  function boxOf({ key, file, why }: Place): HTMLElement {
    const acts = { again: () => again(key), takeOut: () => takeOut(key) }
    const box = boxes.get(key) ?? sentBox(file.name, words, acts)
    boxes.set(key, box)
    box.show(why)
    return box.element
  }

  const widget = (state: EditorState, place: Place) =>
    Decoration.widget(placeKept(state, place.key), () => boxOf(place), {
      ...{ key: place.key, side: 1, place, again, takeOut },
      stopEvent: () => true,
      ignoreSelection: true,
    })

  return new Plugin<Places>({
    key: places,
    sendAt,
    state: { init: () => new Map(), apply: (tr, before) => changed(before, tr) },
    props: {
      decorations: (state) => {
        const all = [...(places.getState(state)?.values() ?? [])]
        return all.length === 0
          ? null
          : DecorationSet.create(
              state.doc,
              all.map((place) => widget(state, place)),
            )
      },
      handleDrop: (view, event) => {
        const files = [...(event.dataTransfer?.files ?? [])]
        if (!view.editable || !files.some(isTaken)) return false
        event.preventDefault()
        take(view, files, blockAt(view, event))
        return true
      },
      handlePaste: (view, event) => {
        const files = [...(event.clipboardData?.files ?? [])]
        // Programs put a picture of the words that are copied beside them.
        if (!view.editable || !files.some(isTaken) || event.clipboardData?.getData('text/plain')) return false
        const { $to } = view.state.selection
        take(view, files, belowHeads(view.state, $to.depth > 0 ? $to.after(1) : $to.pos))
        return true
      },
    },
    view: () => ({
      update: (view, before) => {
        const now = places.getState(view.state)
        // The box stays the same element, so that the button that was pressed keeps the focus.
        if (now !== places.getState(before))
          for (const place of now?.values() ?? []) boxes.get(place.key)?.show(place.why)
      },
      destroy: () => {
        for (const stop of underWay.values()) stop.abort()
      },
    }),
  })
}

/** In the gallery of those that it came with, wherever that stands by now, or in a new one where it was dropped. */
function withOneMore(
  { doc, tr, schema }: EditorState,
  at: number,
  together: Together,
  attrs: { file: string; rank: number },
): Transaction | null {
  const picture = { type: 'galleryPicture', attrs }
  let end: number | null = null
  doc.descendants((node, place) => {
    if (node.type.name !== 'gallery') return end === null
    if (node.children.some((child) => together.has(child.attrs.file))) end = place + node.nodeSize - 1
    return false
  })
  if (end === null) return inserted(tr, at, [{ type: 'gallery', content: [picture] }])
  return together.has(attrs.file) ? tr : tr.insert(end, schema.nodeFromJSON(picture))
}

function changed(before: Places, tr: Transaction): Places {
  const change = tr.getMeta(places) as Change | undefined
  if (!change) return before
  const now = new Map(before)
  if ('put' in change) return now.set(change.put.key, change.put)
  const key = 'gone' in change ? change.gone : 'again' in change ? change.again : change.failed
  const place = now.get(key)
  now.delete(key)
  return place && !('gone' in change) ? now.set(key, { ...place, why: 'why' in change ? change.why : null }) : now
}

/** Never before the text begins */
function belowHeads({ doc }: EditorState, at: number): number {
  return Math.max((doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0), at)
}

const isSound = (type: string) => type.startsWith('audio/')
const isTaken = ({ type }: File) => type.startsWith('image/') || isSound(type)
