/** Whether taking back somebody's newest change would only suggest: tried on a copy, since nothing of a live document can be tried. */
import * as Y from 'yjs'
import { onlySuggested } from '#lib/text/only-suggested'
import { withoutOwn } from '#lib/text/without-own'
import { fragmentName } from '#lib/text/ydoc'

export function wouldOnlySuggest(manager: Y.UndoManager, step: 'undo' | 'redo', person: string): boolean {
  // What was deleted is needed to bring it back.
  const copy = new Y.Doc({ gc: false })
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(manager.doc))
  const before = withoutOwn(copy, person)
  const trial = new Y.UndoManager(copy.getXmlFragment(fragmentName), { deleteFilter: manager.deleteFilter })
  trial.undoStack = [...manager.undoStack]
  trial.redoStack = [...manager.redoStack]
  trial[step]()
  return onlySuggested(copy, before, { person, now: new Date() })
}
