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
  const turn = semaphore(2, 10, 1_000)
  const gates = [gate(), gate(), gate(), gate()]
  const begun: number[] = []
  const all = gates.map(({ opened }, number) =>
    turn(async () => {
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

test('a full waiting room turns people away, and so does a long wait', async () => {
  const turn = semaphore(1, 1, 10)
  const first = gate()
  const working = turn(() => first.opened)
  const waiting = turn(async () => 'done')
  await expect(turn(async () => 'done')).rejects.toThrow(Overloaded)
  await expect(waiting).rejects.toThrow(Overloaded)
  first.open()
  await working
  expect(await turn(async () => 'done')).toBe('done')
})

test('a failure frees its place', async () => {
  const turn = semaphore(1, 1, 10)
  await expect(turn(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await turn(async () => 'done')).toBe('done')
})

test('what many ask for at once is done once', async () => {
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
