import { IndexeddbPersistence } from 'y-indexeddb'
import { type Doc, mergeUpdates } from 'yjs'
import { afterPaint } from './after-paint.ts'

/** The copy of a draft on this device. What is typed is written when it has been drawn, all of a frame at once: no key waits for the disk. */
export class DeviceCopy extends IndexeddbPersistence {
  private waiting: Uint8Array[] = []
  private callOff: (() => void) | null = null

  constructor(name: string, doc: Doc) {
    super(name, doc)
    doc.off('update', this._storeUpdate)
    doc.on('update', this.later)
    globalThis.addEventListener('pagehide', this.write)
  }

  private later = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    this.waiting.push(update)
    this.callOff ??= afterPaint(this.write)
  }

  private write = (): void => {
    this.callOff?.()
    this.callOff = null
    const updates = this.waiting.splice(0)
    if (updates.length > 0) this._storeUpdate(mergeUpdates(updates), null)
  }

  override destroy(): Promise<void> {
    this.write()
    this.doc.off('update', this.later)
    globalThis.removeEventListener('pagehide', this.write)
    return super.destroy()
  }
}
