import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetDraft, generationToOpen, noteUnsent, offlineName, unsentDrafts } from '#lib/drafts/offline-copies'

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

test('the copy of a draft that was never made anew is called what it was always called', () => {
  expect(offlineName('piece', 'person')).toBe('on-record:draft:person:piece')
  expect(offlineName('piece', 'person', 0)).toBe(offlineName('piece', 'person'))
})

test('no copy of one draft is taken for another', () => {
  const names = [0, 1, 2, 11].flatMap((generation) => [
    offlineName('piece', 'person', generation),
    offlineName('other', 'person', generation),
    offlineName('piece', 'colleague', generation),
  ])
  expect(new Set(names).size).toBe(names.length)
})

test('a page opens the draft as it is now', () => {
  noteUnsent(offlineName('other', 'person', 0), true)
  noteUnsent(offlineName('piece', 'colleague', 0), true)
  expect(generationToOpen('piece', 'person', 2)).toBe(2)
})

test('words that this device alone has are shown first, the oldest before the others', async () => {
  for (const generation of [0, 1]) noteUnsent(offlineName('piece', 'person', generation), true)
  expect(generationToOpen('piece', 'person', 2)).toBe(0)
  await forgetDraft(offlineName('piece', 'person', 0))
  expect(generationToOpen('piece', 'person', 2)).toBe(1)
  await forgetDraft(offlineName('piece', 'person', 1))
  expect(generationToOpen('piece', 'person', 2)).toBe(2)
  expect(unsentDrafts()).toBe(0)
})

test('a browser without storage opens the draft as it is now', () => {
  vi.stubGlobal('localStorage', undefined)
  expect(generationToOpen('piece', 'person', 3)).toBe(3)
})
