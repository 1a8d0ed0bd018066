import { expect, test } from 'vitest'
import { Overloaded, semaphore } from '#server/edge/semaphore'
import { singleFlight } from '#server/edge/single-flight'

const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

test('no more than so many are rendered at the same time, the rest in order', async () => {
  const limited = semaphore(2, 10, 1_000)
  const gates = [gate(), gate(), gate(), gate()]
  const begun: number[] = []
  const all = gates.map(({ opened }, number) =>
    limited(async () => {
      begun.push(number)
      await opened
    }),
  )
  expect(begun).toEqual([0, 1])
  gates[0]?.open()
  await all[0]
  expect(begun).toEqual([0, 1, 2])
  for (const { open } of gates) open()
  await Promise.all(all)
  expect(begun).toEqual([0, 1, 2, 3])
})

test('a full queue rejects, and so does a long wait', async () => {
  const limited = semaphore(1, 1, 10)
  const first = gate()
  const working = limited(() => first.opened)
  const waiting = limited(async () => 'done')
  await expect(limited(async () => 'done')).rejects.toThrow(Overloaded)
  await expect(waiting).rejects.toThrow(Overloaded)
  first.open()
  await working
  expect(await limited(async () => 'done')).toBe('done')
})

test('work that fails makes room for the next', async () => {
  const limited = semaphore(1, 1, 10)
  await expect(limited(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await limited(async () => 'done')).toBe('done')
})

test('concurrent calls with the same key share one', async () => {
  const once = singleFlight<number>()
  const held = gate()
  let done = 0
  const work = async () => {
    await held.opened
    return ++done
  }
  const asked = [once('/', work), once('/', work), once('/', work)]
  held.open()
  expect(await Promise.all(asked)).toEqual([1, 1, 1])
  expect(await once('/', work)).toBe(2)
})

test('the wait ends with the beginning: work that takes longer is not cut short', async () => {
  const limited = semaphore(1, 1, 30)
  const [first, second] = [gate(), gate()]
  const working = limited(() => first.opened)
  const waiting = limited(async () => {
    await second.opened
    return 'done'
  })
  first.open()
  await working
  await new Promise((resolve) => setTimeout(resolve, 60))
  second.open()
  expect(await waiting).toBe('done')
})
