import { expect, onTestFinished, test, vi } from 'vitest'
import { type Bounds, Overloaded, renderQueue } from '#server/edge/render-queue'

type Change = Partial<Omit<Bounds, 'known' | 'unknown'>> & {
  known?: Partial<Bounds['known']>
  unknown?: Partial<Bounds['unknown']>
}

/** A queue whose renders end when the test says so. */
function newsroom({ known, unknown, ...change }: Change = {}) {
  const lane = { renders: 2, rendersOfNetwork: 2, waiting: 100, waitingOfNetwork: 100 }
  const queued = renderQueue<string>({
    renders: 3,
    longestWait: 60_000,
    ...change,
    known: { ...lane, ...known },
    unknown: { ...lane, ...unknown },
  })
  const begun: string[] = []
  const ends = new Map<string, (failure?: Error) => void>()
  const ask = (key: string, network: string, isKnown = false) => {
    const outcome = queued(key, { network, known: isKnown }, () => {
      begun.push(key)
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      ends.set(key, (failure) => (failure ? reject(failure) : resolve(`page ${key}`)))
      return promise
    })
    outcome.catch(() => {})
    return outcome
  }
  const end = async (key: string, failure?: Error) => {
    ends.get(key)?.(failure)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { begun, ask, end }
}

test('no more than so many are rendered at the same time, those of one network in order', async () => {
  const { begun, ask, end } = newsroom()
  for (const key of ['/1', '/2', '/3', '/4']) ask(key, 'a')
  expect(begun).toEqual(['/1', '/2'])
  await end('/1')
  expect(begun).toEqual(['/1', '/2', '/3'])
  await end('/3')
  expect(begun).toEqual(['/1', '/2', '/3', '/4'])
})

test('a network that comes last with one page is next, however many another one waits for', async () => {
  const { begun, ask, end } = newsroom()
  for (let number = 0; number < 90; number++) ask(`/made-up-${number}`, 'flood')
  ask('/en/talks', 'reader')
  await end('/made-up-0')
  expect(begun.at(-1)).toBe('/en/talks')
})

test('networks take turns', async () => {
  const { begun, ask, end } = newsroom({ unknown: { renders: 1 } })
  for (const number of [1, 2, 3]) for (const network of ['a', 'b', 'c']) ask(`/${network}${number}`, network)
  while (begun.length < 9) await end(begun.at(-1) ?? '')
  expect(begun).toEqual(['/a1', '/b1', '/c1', '/a2', '/b2', '/c2', '/a3', '/b3', '/c3'])
})

test('a network takes no more renders than its share, though others are free', async () => {
  const { begun, ask } = newsroom({ unknown: { renders: 2, rendersOfNetwork: 1 } })
  ask('/made-up-1', 'flood')
  ask('/made-up-2', 'flood')
  ask('/en/talks', 'reader')
  expect(begun).toEqual(['/made-up-1', '/en/talks'])
})

test('made-up addresses leave room for those that are known, and the other way round', async () => {
  const { begun, ask } = newsroom()
  for (const network of ['a', 'b', 'c']) ask(`/made-up-${network}`, network)
  ask('/', 'reader', true)
  expect(begun).toEqual(['/made-up-a', '/made-up-b', '/'])

  const other = newsroom()
  for (const key of ['/1', '/2', '/3']) other.ask(key, 'a', true)
  other.ask('/en/talks', 'reader')
  expect(other.begun).toEqual(['/1', '/2', '/en/talks'])
})

test('where a place is free, a known address has it first', async () => {
  const { begun, ask, end } = newsroom({ renders: 2 })
  for (const key of ['/made-up-1', '/made-up-2', '/made-up-3']) ask(key, 'a')
  ask('/', 'b', true)
  await end('/made-up-1')
  expect(begun.at(-1)).toBe('/')
})

test('a network that has its share waiting is asked to come back, and no other', async () => {
  const { ask, end } = newsroom({ unknown: { waitingOfNetwork: 3 } })
  const asked = [1, 2, 3, 4, 5].map((number) => ask(`/made-up-${number}`, 'flood'))
  await expect(ask('/made-up-6', 'flood')).rejects.toThrow(Overloaded)
  const reader = ask('/en/talks', 'reader')
  await end('/made-up-1')
  await end('/en/talks')
  expect(await reader).toBe('page /en/talks')
  expect(await asked[0]).toBe('page /made-up-1')
})

test('in a full queue the network that waits for most makes room', async () => {
  const { ask, end } = newsroom({ unknown: { waiting: 6 } })
  const flood = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ask(`/made-up-${number}`, 'flood'))
  await expect(ask('/made-up-9', 'flood')).rejects.toThrow(Overloaded)
  const reader = ask('/en/talks', 'reader')
  await expect(flood[7]).rejects.toThrow(Overloaded)
  await end('/made-up-1')
  await end('/en/talks')
  expect(await reader).toBe('page /en/talks')
})

test('a page is rendered once for all who ask for it', async () => {
  const { begun, ask, end } = newsroom()
  const asked = [ask('/en/talks', 'a'), ask('/en/talks', 'a'), ask('/en/talks', 'b'), ask('/en/talks', 'b', true)]
  await end('/en/talks')
  expect(await Promise.all(asked)).toEqual(Array(4).fill('page /en/talks'))
  expect(begun).toEqual(['/en/talks'])
})

test('who asks for what a flood has asked for before does not wait with the flood', async () => {
  const { begun, ask, end } = newsroom({ unknown: { waitingOfNetwork: 20 } })
  for (let number = 0; number < 20; number++) ask(`/made-up-${number}`, 'flood')
  const floods = ask('/en/talks', 'flood')
  const reader = ask('/en/talks', 'reader')
  await end('/made-up-0')
  expect(begun.at(-1)).toBe('/en/talks')
  await end('/en/talks')
  expect(await Promise.all([floods, reader])).toEqual(['page /en/talks', 'page /en/talks'])
})

test('what waits at an address that may be made up and turns out to be known is rendered once', async () => {
  const { begun, ask, end } = newsroom()
  for (let number = 0; number < 5; number++) ask(`/made-up-${number}`, 'flood')
  const [one, other] = [ask('/en/talks', 'reader'), ask('/en/talks', 'reader', true)]
  await end('/made-up-0')
  await end('/en/talks')
  expect(await Promise.all([one, other])).toEqual(['page /en/talks', 'page /en/talks'])
  expect(begun.filter((key) => key === '/en/talks')).toHaveLength(1)
})

test('a long wait ends, for the work itself there is no hurry', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { ask, end } = newsroom({ unknown: { renders: 1 }, longestWait: 1_000 })
  const [first, second] = [ask('/1', 'a'), ask('/2', 'a')]
  const refused = expect(second).rejects.toThrow(Overloaded)
  vi.advanceTimersByTime(1_000)
  await refused
  await end('/1')
  expect(await first).toBe('page /1')
})

test('work that fails makes room for the next', async () => {
  const { begun, ask, end } = newsroom({ unknown: { renders: 1 } })
  const [first] = [ask('/1', 'a'), ask('/2', 'b')]
  const failed = expect(first).rejects.toThrow('failed')
  await end('/1', new Error('failed'))
  await failed
  expect(begun).toEqual(['/1', '/2'])
})
