/** Writes in a draft by the editor's own plugins, without a browser: a view that only keeps a state. */
import { Editor } from '@tiptap/core'
import Collaboration from '@tiptap/extension-collaboration'
import type { Slice } from '@tiptap/pm/model'
import { type Command, EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { redo, undo } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { draftFormat, draftSchema } from '#lib/text/draft-schema'
import { fragmentName } from '#lib/text/ydoc'
import { pasteEmbed } from '../../components/editor/embeds.ts'
import { ExactWriting } from '../../components/editor/exact-writing.ts'
import { Find } from '../../components/editor/find.ts'
import { Footnotes } from '../../components/editor/footnotes.ts'
import { KeepUnknown } from '../../components/editor/keep-unknown.ts'
import { Tables } from '../../components/editor/tables.ts'
import { Typography } from '../../components/editor/typography.ts'
import { UndoCaret } from '../../components/editor/undo-caret.ts'
import { unknownParts } from '../../components/editor/use-unknown.ts'

/** `onUnknown`: what the page does when the writing area has to be made anew; `more`: plugins that are tried. */
export function writerOf(doc: Y.Doc, onUnknown = () => {}, more: readonly Plugin[] = []) {
  const { extensions, fits } = unknownParts(doc, 'Can’t be shown here')
  const keep = KeepUnknown.configure({ hasPlaces: extensions !== draftFormat.extensions, onUnknown })
  const collaboration = Collaboration.configure({ document: doc, field: fragmentName })
  const { extensionManager, schema } = new Editor({
    element: null,
    enableInputRules: false,
    enablePasteRules: false,
    content: draftSchema.topNodeType.createAndFill()?.toJSON() ?? null,
    extensions: [
      ...extensions,
      keep,
      ExactWriting,
      collaboration,
      Footnotes,
      Tables,
      UndoCaret,
      Find,
      Typography.configure({ isOn: () => true }),
    ],
  })
  const view = {
    state: EditorState.create({ schema, plugins: [...more, ...extensionManager.plugins] }),
    hasFocus: () => false,
    focus: () => {},
    /** Every text here is one line. */
    endOfTextblock: () => true,
    dispatch(tr: Transaction) {
      const old = view.state
      view.state = old.apply(tr)
      for (const each of views) each.update?.(view as unknown as EditorView, old)
    },
  }
  const views: ReturnType<NonNullable<Plugin['spec']['view']>>[] = []
  for (const { spec } of view.state.plugins) if (spec.view) views.push(spec.view(view as unknown as EditorView))

  const select = (from: number, to = from) =>
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
  const type = (words: string) => {
    for (const letter of words) view.dispatch(view.state.tr.insertText(letter))
  }
  const at = (words: string) => positionOf(view.state, words)
  return {
    fits,
    /** Behind these words */
    goBehind: (words: string) => select(at(words) + words.length),
    goTo: (place: number) => select(place),
    goBefore: (words: string) => select(at(words)),
    selectFrom: (words: string, until = words) => select(at(words), at(until) + until.length),
    type,
    typeBehind(before: string, words: string) {
      select(at(before) + before.length)
      type(words)
    },
    /** A paragraph, with Enter */
    begin(words: string) {
      view.dispatch(view.state.tr.split(view.state.selection.from))
      type(words)
    },
    /** The paragraph in two, where the caret stands */
    split: () => view.dispatch(view.state.tr.split(view.state.selection.from)),
    /** What is selected goes, and is given with its marks */
    cut() {
      const slice = view.state.selection.content()
      view.dispatch(view.state.tr.deleteSelection())
      return slice
    },
    insert: (slice: Slice) => view.dispatch(view.state.tr.replaceSelection(slice)),
    /** What is selected, or so many letters before the caret */
    erase(letters = 0) {
      const { from, to } = view.state.selection
      view.dispatch(view.state.tr.delete(from - letters, to))
    },
    /** As one pastes plain text; false where it is pasted as ever */
    paste: (words: string) => pasteEmbed(view as unknown as EditorView, words),
    dispatch: (tr: Transaction) => view.dispatch(tr),
    /** As a tool or a key does it */
    run: (command: Command) => command(view.state, view.dispatch, view as unknown as EditorView),
    state: () => view.state,
    undo: () => undo(view.state),
    redo: () => redo(view.state),
    /** What the selection holds, in brackets, among what stands around it: one line a paragraph */
    seen() {
      const { doc, selection } = view.state
      const said = (from: number, to: number) => doc.textBetween(from, to, '\n')
      return `${said(0, selection.from)}[${said(selection.from, selection.to)}]${said(selection.to, doc.content.size)}`
    },
  }
}

function positionOf({ doc }: EditorState, words: string): number {
  let found = -1
  doc.descendants((node, at) => {
    const within = node.isText ? (node.text?.indexOf(words) ?? -1) : -1
    if (found < 0 && within >= 0) found = at + within
    return found < 0
  })
  if (found < 0) throw new Error(`Nothing says “${words}”.`)
  return found
}

/** Two people on one draft without a connection, until they meet. */
export function writersApart(update: Uint8Array) {
  const docs = [new Y.Doc(), new Y.Doc()] as const
  const [mine, theirs] = docs
  for (const doc of docs) Y.applyUpdate(doc, update)
  const send = (from: Y.Doc, to: Y.Doc) =>
    Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'sent')
  const meet = () => {
    // What the pages do by themselves when they see the other's change is sent as well.
    for (let round = 0; round < 5; round += 1) {
      send(mine, theirs)
      send(theirs, mine)
    }
  }
  return { docs, writers: [writerOf(mine), writerOf(theirs)] as const, meet }
}

/** Two people on one draft, each change of whom is at once at the other's. */
export function twoWriters(update: Uint8Array, more: readonly Plugin[] = []) {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()]
  for (const doc of [mine, theirs]) Y.applyUpdate(doc, update)
  mine.on('update', (change, origin) => origin !== 'sent' && Y.applyUpdate(theirs, change, 'sent'))
  theirs.on('update', (change, origin) => origin !== 'sent' && Y.applyUpdate(mine, change, 'sent'))
  return [writerOf(mine, undefined, more), writerOf(theirs)] as const
}
