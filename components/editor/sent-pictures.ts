/** Pictures that were dropped or pasted into the text: each has a place there while it is on its way into the library, and people write on. */
import type { Editor } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { type Message, message } from '#lib/messages/message'
import { rankStep } from '#lib/text/gallery'
import { blockAt, inserted } from './drop-file.ts'
import { say } from './said.ts'
import type { Sent } from './send-picture.ts'

/** Files that came at once become one gallery: its ids of those that have arrived */
type Together = Set<string>
/** `why` is null while it is on its way; `rank` is its place among those that it came with. */
type Place = { key: string; file: File; why: string | null; together: Together | null; rank: number }
type Change = { put: Place; at: number } | { failed: string; why: string } | { again: string } | { gone: string }

const places = new PluginKey<DecorationSet>('sentPictures')

type Sending = (file: File, stopped: AbortSignal) => Promise<Sent>
const overTheWire: Sending = async (file, stopped) => (await import('./send-picture.ts')).sendPicture(file, stopped)

/** Whether any is on its way, or failed and was neither sent again nor taken out: the piece waits for it. */
export const picturesOnTheWay = (state: EditorState): number => places.getState(state)?.find().length ?? 0

/** `words` says a message in the language of the newsroom. */
export function sentPictures(editor: Editor, words: (said: Message) => string, send = overTheWire): Plugin {
  const underWay = new Map<string, AbortController>()
  let count = 0
  const tell = (change: Change) => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(places, change))
  }

  async function sendOne({ key, file, together, rank }: Place): Promise<void> {
    const stop = new AbortController()
    underWay.set(key, stop)
    // Where the program can't be fetched, nothing was sent.
    const sent = await send(file, stop.signal).catch((): Sent => ({ why: '' }))
    underWay.delete(key)
    if (editor.isDestroyed || stop.signal.aborted) return
    if ('why' in sent) return tell({ failed: key, why: sent.why })
    const at = placeOf(editor.state, key)
    if (at === null) return
    const tr = together
      ? withOneMore(editor.state, at, together, { file: sent.fileId, rank })
      : inserted(editor.state.tr, at, [{ type: 'image', attrs: { file: sent.fileId } }])
    together?.add(sent.fileId)
    editor.view.dispatch((tr ?? editor.state.tr).setMeta(places, { gone: key } satisfies Change))
    say(editor, message('pictures.arrived', { file: file.name }))
  }

  function take(view: EditorView, files: readonly File[], at: number): void {
    if (editor.storage.suggesting?.on === true) {
      say(editor, message('pictures.notWhileSuggesting'))
      return
    }
    const together: Together | null = files.length > 1 ? new Set() : null
    for (const [index, file] of files.entries()) {
      count += 1
      const place: Place = { key: String(count), file, why: null, together, rank: (index + 1) * rankStep }
      view.dispatch(view.state.tr.setMeta(places, { put: place, at } satisfies Change))
      void sendOne(place)
    }
  }

  function again(place: Place): void {
    tell({ again: place.key })
    void sendOne({ ...place, why: null })
  }

  function takeOut({ key }: Place): void {
    underWay.get(key)?.abort()
    tell({ gone: key })
    editor.view.focus()
  }

  function drawn(place: Place): HTMLElement {
    const box = document.createElement('div')
    box.className = 'picture-on-its-way'
    box.contentEditable = 'false'
    const file = place.file.name
    const told = document.createElement('p')
    told.setAttribute('role', 'status')
    told.textContent =
      place.why === null
        ? words(message('pictures.onItsWay', { file }))
        : words(message('pictures.notSent', { file, why: place.why || message('ui.unreachable') }))
    box.append(told)
    if (place.why !== null) box.append(act(words(message('pictures.again')), () => again(place)))
    box.append(act(words(message('pictures.takeOut')), () => takeOut(place)))
    return box
  }

  const widget = (at: number, place: Place) =>
    Decoration.widget(at, () => drawn(place), {
      ...{ key: `${place.key} ${place.why}`, side: 1, place, again, takeOut },
      stopEvent: () => true,
      ignoreSelection: true,
    })

  return new Plugin<DecorationSet>({
    key: places,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => changed(before.map(tr.mapping, tr.doc), tr, widget),
    },
    props: {
      decorations: (state) => places.getState(state),
      handleDrop: (view, event) => {
        const files = picturesAmong(event.dataTransfer?.files)
        if (!view.editable || files.length === 0) return false
        event.preventDefault()
        take(view, files, blockAt(view, event))
        return true
      },
      handlePaste: (view, event) => {
        const files = picturesAmong(event.clipboardData?.files)
        // Programs put a picture of the words that are copied beside them.
        if (!view.editable || files.length === 0 || event.clipboardData?.getData('text/plain')) return false
        const { $to } = view.state.selection
        take(view, files, belowHeads(view.state, $to.depth > 0 ? $to.after(1) : $to.pos))
        return true
      },
    },
    view: () => ({
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

function changed(set: DecorationSet, tr: Transaction, widget: (at: number, place: Place) => Decoration): DecorationSet {
  const change = tr.getMeta(places) as Change | undefined
  if (!change) return set
  if ('put' in change) return set.add(tr.doc, [widget(change.at, change.put)])
  const key = 'gone' in change ? change.gone : 'again' in change ? change.again : change.failed
  const old = withKey(set, key)
  if (!old) return set
  const left = set.remove([old])
  if ('gone' in change) return left
  return left.add(tr.doc, [widget(old.from, { ...placeIn(old), why: 'why' in change ? change.why : null })])
}

const placeIn = ({ spec }: Decoration): Place => spec.place
const withKey = (set: DecorationSet, key: string) => set.find().find((each) => placeIn(each).key === key)

function placeOf(state: EditorState, key: string): number | null {
  const set = places.getState(state)
  return (set && withKey(set, key)?.from) ?? null
}

/** Never before the text begins */
function belowHeads({ doc }: EditorState, at: number): number {
  return Math.max((doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0), at)
}

const picturesAmong = (files: FileList | undefined) =>
  [...(files ?? [])].filter(({ type }) => type.startsWith('image/'))

function act(name: string, run: () => void): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = name
  button.addEventListener('click', run)
  return button
}
