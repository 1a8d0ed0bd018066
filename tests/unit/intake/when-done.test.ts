import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenDone } from '#lib/intake/when-done'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('an answer that takes its time is heard of every five seconds, and is the same JSON', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const response = whenDone(promise)
  const read = response.text()
  await vi.advanceTimersByTimeAsync(61_000)
  resolve({ ok: true, value: { id: 'a' } })
  const text = await read
  expect(text).toBe(`${' '.repeat(12)}{"ok":true,"value":{"id":"a"}}`)
  expect(JSON.parse(text)).toEqual({ ok: true, value: { id: 'a' } })
  expect(vi.getTimerCount()).toBe(0)
})

test('who leaves is told nothing more, and nothing breaks', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const reader = whenDone(promise).body?.getReader()
  await reader?.cancel()
  resolve({ ok: true })
  await vi.advanceTimersByTimeAsync(20_000)
  expect(await reader?.read()).toEqual({ done: true, value: undefined })
  expect(vi.getTimerCount()).toBe(0)
})

test('a fault ends the answer', async () => {
  const failed = Promise.reject(new Error('The database is gone.'))
  await expect(whenDone(failed).text()).rejects.toThrow('The database is gone.')
})
