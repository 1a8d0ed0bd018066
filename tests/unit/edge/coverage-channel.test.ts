/** Those who follow a coverage: all get each change once, whenever they came. */
import { expect, test, vi } from 'vitest'
import { Channel } from '#server/edge/coverage/channel'
import type { Follower } from '#server/edge/coverage/followers'
import type { Message } from '#server/edge/coverage/message'
import { semaphore } from '#server/edge/coverage/semaphore'

const message = (change: number, state: Message['state'] = 'running'): Message => ({
  ...{ change, state },
  frame: Buffer.from(`${state} ${change}`),
})

function reader() {
  const got: string[] = []
  let ended = false
  const follower: Follower = {
    write: (frame) => void got.push(String(frame)),
    end: () => {
      ended = true
    },
    isGone: () => false,
  }
  return { follower, got, hasEnded: () => ended }
}

/** A web that has come as far as `now`. */
function webAt(now: number) {
  const web = { now, state: 'running' as Message['state'], asked: [] as number[], fails: 0 }
  const ask = async (after: number) => {
    web.asked.push(after)
    await Promise.resolve()
    if (web.fails > 0) {
      web.fails -= 1
      throw new Error('web took too long')
    }
    return message(web.now, web.state)
  }
  return { web, channel: new Channel(ask, now, { behind: 60, again: 5, largest: 1_000 }) }
}

test('a change is asked for once, and told to all who follow', async () => {
  const { web, channel } = webAt(4)
  const readers = [reader(), reader(), reader()]
  for (const { follower } of readers) channel.add(follower, 4)
  web.now = 5
  channel.changed()
  await vi.waitFor(() => expect(readers.map(({ got }) => got)).toEqual([['running 5'], ['running 5'], ['running 5']]))
  expect(web.asked).toEqual([4])
})

test('who was away is told what she missed, asked for once for all of them, and then follows', async () => {
  const { web, channel } = webAt(6)
  const [one, other, present] = [reader(), reader(), reader()]
  channel.add(present.follower, 6)
  channel.add(one.follower, 3)
  channel.add(other.follower, 3)
  await vi.waitFor(() => expect([one.got, other.got]).toEqual([['running 6'], ['running 6']]))
  expect(web.asked).toEqual([3])
  web.now = 7
  channel.changed()
  await vi.waitFor(() => expect(one.got).toEqual(['running 6', 'running 7']))
  expect(present.got).toEqual(['running 7'])
})

test('who is far behind is told to load the page anew, and web is not asked', () => {
  const { web, channel } = webAt(100)
  const late = reader()
  channel.add(late.follower, 0)
  expect(late.got.join()).toContain('"state":"behind"')
  expect(web.asked).toEqual([])
})

test('changes that come while web is asked are not missed, and what changes nothing is not told', async () => {
  const { web, channel } = webAt(1)
  const present = reader()
  channel.add(present.follower, 1)
  web.now = 2
  channel.changed()
  channel.changed()
  channel.changed()
  await vi.waitFor(() => expect(web.asked).toEqual([1, 2]))
  expect(present.got).toEqual(['running 2'])
})

test('where web gives no answer it is asked again', async () => {
  const { web, channel } = webAt(1)
  const present = reader()
  channel.add(present.follower, 1)
  web.fails = 2
  web.now = 2
  channel.changed()
  await vi.waitFor(() => expect(present.got).toEqual(['running 2']))
  expect(web.asked).toEqual([1, 1, 1])
})

test.each(['ended', 'gone'] as const)('when it has %s, all are told, and their streams end', async (state) => {
  const { web, channel } = webAt(3)
  const present = reader()
  channel.add(present.follower, 3)
  Object.assign(web, { now: 4, state })
  channel.changed()
  await vi.waitFor(() => expect(present.hasEnded()).toBe(true))
  expect(present.got).toEqual([`${state} 4`])
  const late = reader()
  channel.add(late.follower, 4)
  expect([channel.isOver, late.hasEnded()]).toEqual([true, true])
})

test('a semaphore lets so much through at once, has so much wait, and refuses the rest', async () => {
  const turn = semaphore(1, 1)
  const first = Promise.withResolvers<string>()
  const begun: string[] = []
  const work = (name: string, until: Promise<string>) =>
    turn(() => {
      begun.push(name)
      return until
    })
  const [one, two, three] = [
    work('one', first.promise),
    work('two', Promise.resolve('2')),
    work('three', first.promise),
  ]
  await expect(three).rejects.toThrow('too much is waiting')
  expect(begun).toEqual(['one'])
  first.resolve('1')
  expect(await Promise.all([one, two])).toEqual(['1', '2'])
})

test('what is too large for one message is told as much to load anew, to those who missed it and to those who are there', async () => {
  const large = (after: number): Promise<Message> =>
    Promise.resolve({ change: Math.max(after + 1, 5), state: 'running', frame: Buffer.alloc(2_000, 'x') })
  const channel = new Channel(large, 4, { behind: 60, again: 5, largest: 1_000 })
  const [here, late] = [reader(), reader()]
  channel.add(here.follower, 4)
  channel.changed()
  await vi.waitFor(() => expect(here.got).toEqual([expect.stringMatching(/^id: 5\ndata: .*"state":"behind"/)]))
  channel.add(late.follower, 3)
  await vi.waitFor(() => expect(late.got).toEqual([expect.stringContaining('"state":"behind"')]))
  expect(late.hasEnded()).toBe(false)
})
