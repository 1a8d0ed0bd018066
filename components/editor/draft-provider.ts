import { HocuspocusProvider } from '@hocuspocus/provider'
import { createDecoder, readVarString, readVarUint } from 'lib0/decoding'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { unsentChanges } from '#lib/drafts/unsent-changes'

/** In bytes, all together. The newsroom holds no more of whom it has not heard yet; the exchange tells the rest. */
const mostAtOnce = 2_000_000
const mostAttempts = 20

/**
 * Sends what was written without a connection as it was written, before it hears what others did meanwhile, and what is written during the exchange
 * as well. The exchange with which Yjs begins tells only what is left of it by then: where a colleague has made a heading of the paragraph,
 * nothing (docs/decisions/133).
 */
export class DraftProvider extends HocuspocusProvider {
  private readonly unsent = unsentChanges()
  private sendsAll = false
  private attempts = 0
  /** What is unsent is told by the exchange alone. Nothing is sent before it, since it may build on that; the exchange tells it as well. */
  private exchangeTells = false

  /** To be called when what this browser kept of an earlier visit has been read, and before it connects. */
  sendCopyFirst(): void {
    this.sendsAll = true
  }

  override documentUpdateHandler(update: Uint8Array, origin: unknown): void {
    if (origin !== this && !(origin instanceof IndexeddbPersistence)) this.unsent.note(update)
    if (!this.exchangeTells) super.documentUpdateHandler(update, origin)
  }

  override decrementUnsyncedChanges(): void {
    super.decrementUnsyncedChanges()
    if (this.unsyncedChanges > 0) return
    this.unsent.clear()
    this.sendsAll = false
    this.attempts = 0
  }

  override startSync(): void {
    // What never gets through one by one, because it builds on words that only this browser has, does as a whole: but that no longer holds
    // what was taken away meanwhile, and most attempts fail for other reasons.
    const all = this.sendsAll || this.attempts > mostAttempts
    const unsent = all ? [Y.encodeStateAsUpdate(this.document)] : this.unsent.toSend()
    const bytes = unsent.reduce((sum, { length }) => sum + length, 0)
    const updates = bytes <= mostAtOnce ? unsent : []
    this.exchangeTells = updates.length < unsent.length
    for (const update of updates) super.documentUpdateHandler(update, null)
    if (updates.length > 0) this.attempts += 1
    // Counts from one again
    super.startSync()
    for (const _ of updates) this.incrementUnsyncedChanges()
  }

  override onMessage(event: MessageEvent): void {
    super.onMessage(event)
    // It has been answered with all that is here.
    if (this.exchangeTells && asksForAll(event.data)) this.exchangeTells = false
  }
}

/** Sync and SyncReply of Hocuspocus, which Yjs's three steps come in, and the first of those */
const syncs: readonly number[] = [0, 4]
const firstStep = 0

function asksForAll(data: ArrayBuffer): boolean {
  const decoder = createDecoder(new Uint8Array(data))
  readVarString(decoder)
  return syncs.includes(readVarUint(decoder)) && readVarUint(decoder) === firstStep
}
