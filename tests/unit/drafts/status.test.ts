import { describe, expect, test } from 'vitest'
import { type DraftFacts, draftStatus } from '#lib/drafts/status'
import { sentenceIn } from '#lib/messages/all'
import { message } from '#lib/messages/message'

const settled: DraftFacts = {
  connected: true,
  synced: true,
  unsyncedChanges: 0,
  refusedReason: null,
  persistedLocally: true,
}

describe('what the page says about the words just typed', () => {
  test.each<[string, Partial<DraftFacts>, string, string]>([
    ['everything is acknowledged', {}, 'saved', 'Saved'],
    ['one change is not acknowledged yet', { unsyncedChanges: 1 }, 'saving', 'Saving…'],
    ['the first exchange is still under way', { synced: false }, 'saving', 'Connecting…'],
    ['the connection is gone', { connected: false }, 'offline-kept', 'Not connected. Kept on this device.'],
    [
      'the connection is gone and the browser keeps nothing',
      { connected: false, persistedLocally: false },
      'offline-kept',
      'Not connected. Keep this page open.',
    ],
    ['the server said no', { refusedReason: message('drafts.refused') }, 'refused', 'Not saved. Kept on this device.'],
    [
      'the server said no and the browser keeps nothing',
      { refusedReason: message('drafts.refused'), persistedLocally: false },
      'refused',
      'Not saved. Keep this page open.',
    ],
  ])('when %s', (_, facts, kind, words) => {
    const status = draftStatus({ ...settled, ...facts })
    expect({ ...status, words: sentenceIn('en', status.words) }).toEqual({ kind, words })
  })

  test('never says saved while anything is missing', () => {
    for (const connected of [true, false])
      for (const synced of [true, false])
        for (const unsyncedChanges of [0, 1, 7])
          for (const refusedReason of [null, message('drafts.refused')]) {
            const { kind } = draftStatus({ connected, synced, unsyncedChanges, refusedReason, persistedLocally: true })
            const whole = connected && synced && unsyncedChanges === 0 && refusedReason === null
            expect(kind === 'saved').toBe(whole)
          }
  })
})
