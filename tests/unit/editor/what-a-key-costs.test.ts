/** How often the parts of the page around the text are told of keys, and what is told others. */
import { Editor } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { message } from '#lib/messages/message'
import { draftFormat } from '#lib/text/draft-schema'
import { block, doc, say } from '#tests/support/texts'
import { calmView } from '../../../components/editor/calm-view.ts'
import { closedView, type DraftView } from '../../../components/editor/draft-connection.ts'
import { NoControls } from '../../../components/editor/no-controls.ts'
import { onDrawn } from '../../../components/editor/on-drawn.ts'
import { ownCaretLater } from '../../../components/editor/own-caret.ts'
import { unsentNote } from '../../../components/editor/unsent-note.ts'

const frame = 16
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, frame))
  vi.stubGlobal('cancelAnimationFrame', (id: NodeJS.Timeout) => clearTimeout(id))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const saving: DraftView = { ...closedView, status: { kind: 'saving', words: message('writing.statusSaving') } }
const saved: DraftView = { ...closedView, status: { kind: 'saved', words: message('writing.statusSaved') } }
const unsent = { ...saving, unsent: true }

/** A connection that says what it is told to, and what the page hears of it. */
function shown() {
  const listeners = new Set<() => void>()
  let now: DraftView = closedView
  const calm = calmView({
    view: () => now,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  })
  const heard: string[] = []
  const leave = calm.subscribe(() => heard.push(calm.view().status.words.code))
  const become = (next: DraftView) => {
    now = next
    for (const listener of listeners) listener()
  }
  return { become, heard, calm, leave, isHeldOnTo: () => listeners.size > 0 }
}

test('while somebody types, the page is told once that words are on their way, and once that they are saved', () => {
  const { become, heard, calm } = shown()
  become(saved)
  heard.length = 0
  for (let key = 0; key < 20; key += 1) {
    become(unsent)
    vi.advanceTimersByTime(30)
    become(saved)
    vi.advanceTimersByTime(60)
  }
  expect(heard).toEqual(['writing.statusSaving'])
  expect(calm.view().unsent).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(heard).toEqual(['writing.statusSaving', 'writing.statusSaved'])
  expect(calm.view().unsent).toBe(false)
})

test('that words are not saved is told at once, and so is who came', () => {
  const { become, heard, calm } = shown()
  become(saved)
  become(unsent)
  become(saved)
  const me = { personId: 'me', name: 'Me', colour: '#000000', me: true }
  become({ ...saved, people: [me] })
  expect(calm.view()).toEqual({ ...unsent, people: [me] })
  become({ ...unsent, status: { kind: 'offline-kept', words: message('writing.statusOfflineKept') } })
  expect(heard.at(-1)).toBe('writing.statusOfflineKept')
  vi.advanceTimersByTime(1_000)
  expect(calm.view().status.kind).toBe('offline-kept')
})

test('a page that goes lets go of the connection', () => {
  const { become, leave, heard, isHeldOnTo } = shown()
  become(unsent)
  become(saved)
  leave()
  heard.length = 0
  vi.advanceTimersByTime(1_000)
  expect(heard).toEqual([])
  expect(isHeldOnTo()).toBe(false)
})

function opened(text = 'The harbour.') {
  const content = doc(block('headline', say('Ports')), block('standfirst'), block('paragraph', say(text)))
  const editor = new Editor({ element: null, content, extensions: [...draftFormat.extensions, NoControls] })
  let state = EditorState.create({
    schema: editor.schema,
    doc: editor.schema.nodeFromJSON(content),
    plugins: editor.extensionManager.plugins,
  })
  const type = (words: string, at = 11) => {
    state = state.apply(state.tr.insertText(words, at))
    editor.emit('transaction', { editor, transaction: state.tr, appendedTransactions: [] })
  }
  return { editor, type, text: () => state.doc.textContent }
}

test('what shows something of the text reads it once for all keys of a frame, when they are drawn', () => {
  const { editor, type } = opened()
  const read = vi.fn()
  const leave = onDrawn(editor, read)
  for (const letter of 'nine') type(letter)
  expect(read).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2 * frame)
  expect(read).toHaveBeenCalledTimes(1)
  type('s')
  vi.advanceTimersByTime(2 * frame)
  expect(read).toHaveBeenCalledTimes(2)
  leave()
  type('s')
  vi.advanceTimersByTime(2 * frame)
  expect(read).toHaveBeenCalledTimes(2)
})

test('a page that draws no frames is told all the same', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  const { editor, type } = opened()
  const read = vi.fn()
  onDrawn(editor, read)
  type('s')
  vi.advanceTimersByTime(150)
  expect(read).toHaveBeenCalledTimes(1)
})

test('what is typed loses its control characters, wherever it comes, and the rest stays', () => {
  const { type, text } = opened('The harbour.')
  type('a\u0007b')
  expect(text()).toBe('PortsTabhe harbour.')
  type('\u0000')
  expect(text()).toBe('PortsTabhe harbour.')
})

test('half of a character that a change leaves behind goes with it', () => {
  const { type, text } = opened('Sea \ud83d\udea2 sea.')
  // Between the two halves of the ship
  type('x', 15)
  expect(text()).toBe('PortsSea x sea.')
})

test('one’s own caret is told to others once a frame, and draws nothing anew here', () => {
  const awareness = new Awareness(new Y.Doc())
  const carets = ownCaretLater(awareness)
  const told = vi.fn()
  const drawn = vi.fn()
  awareness.on('update', told)
  carets.on('change', drawn)
  for (let at = 0; at < 5; at += 1) carets.setLocalStateField('cursor', { anchor: at, head: at })
  expect(told).not.toHaveBeenCalled()
  expect(carets.getLocalState()?.cursor).toEqual({ anchor: 4, head: 4 })
  vi.advanceTimersByTime(2 * frame)
  expect(told).toHaveBeenCalledTimes(1)
  expect(awareness.getLocalState()?.cursor).toEqual({ anchor: 4, head: 4 })
  expect(drawn).not.toHaveBeenCalled()

  carets.setLocalStateField('cursor', { anchor: 5, head: 5 })
  carets.setLocalStateField('cursor', null)
  expect(awareness.getLocalState()?.cursor).toBeNull()
  vi.advanceTimersByTime(2 * frame)
  expect(awareness.getLocalState()?.cursor).toBeNull()

  awareness.emit('change', [{ added: [], updated: [awareness.clientID + 1], removed: [] }, 'remote'])
  expect(drawn).toHaveBeenCalledTimes(1)
  carets.off('change', drawn)
  awareness.emit('change', [{ added: [], updated: [awareness.clientID + 1], removed: [] }, 'remote'])
  expect(drawn).toHaveBeenCalledTimes(1)
  awareness.destroy()
})

test('that words are unsent is written down once while somebody types, and taken back when all have arrived', () => {
  const kept = new Map<string, string>()
  const setItem = vi.fn((key: string, value: string) => kept.set(key, value))
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem })
  const note = unsentNote('copy')
  for (let key = 0; key < 20; key += 1) {
    note.typed()
    expect(note.held()).toBe(true)
    note.sent()
    expect(note.held()).toBe(false)
    vi.advanceTimersByTime(60)
  }
  expect(setItem).toHaveBeenCalledTimes(1)
  expect(unsentNote('copy').held()).toBe(true)
  vi.advanceTimersByTime(1_000)
  expect(setItem).toHaveBeenCalledTimes(2)
  expect(unsentNote('copy').held()).toBe(false)

  note.typed()
  note.sent()
  note.settle()
  expect(unsentNote('copy').held()).toBe(false)
})
