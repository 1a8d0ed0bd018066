/** Within one page: something that boards and calendars show has changed, as its socket says (watch-unread). */
const changes = new EventTarget()

export const tellChanged = () => changes.dispatchEvent(new Event('changed'))

/** Calls `listener` each time. Gives what ends it. */
export function onChanged(listener: () => void): () => void {
  changes.addEventListener('changed', listener)
  return () => changes.removeEventListener('changed', listener)
}
