/** How many may follow, and what becomes of those who are slow. */
import { EventEmitter } from 'node:events'
import type { ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { Followers } from '#server/edge/coverage/followers'

function connection() {
  const written: string[] = []
  const socket = {
    writableLength: 0,
    destroyed: false,
    write: (frame: Buffer) => written.push(String(frame)),
    destroy: () => {
      socket.destroyed = true
      response.emit('close')
    },
  }
  const response = Object.assign(new EventEmitter(), {
    ...{ socket, writeHead: () => {}, flushHeaders: () => {}, end: () => response.emit('close') },
  })
  return { socket, written, response: response as unknown as ServerResponse }
}

function bounded(more = {}) {
  const followers = new Followers({ all: 3, ofNetwork: 2, backlog: 100, heartbeat: 60_000, ...more })
  onTestFinished(() => followers.close())
  return followers
}

test('there is room for so many of a network, and so many in all, until one leaves', () => {
  const followers = bounded()
  const [one, two, three] = [connection(), connection(), connection()]
  followers.hold(one.response, 'a', [], () => {})
  followers.hold(two.response, 'a', [], () => {})
  expect([followers.hasRoom('a'), followers.hasRoom('b')]).toEqual([false, true])
  followers.hold(three.response, 'b', [], () => {})
  expect([followers.hasRoom('b'), followers.hasRoom('c'), followers.count]).toEqual([false, false, 3])
  one.socket.destroy()
  expect(followers.hasRoom(null)).toBe(true)
  expect([followers.hasRoom('a'), followers.hasRoom('c'), followers.count]).toEqual([true, true, 2])
})

test('who has not taken in what was sent is let go, instead of more being kept for her', () => {
  const followers = bounded()
  const slow = connection()
  let hasLeft = false
  const follower = followers.hold(slow.response, 'a', [], () => {
    hasLeft = true
  })
  follower.write(Buffer.from('data: 1\n\n'))
  slow.socket.writableLength = 101
  follower.write(Buffer.from('data: 2\n\n'))
  expect(slow.written).toEqual(['data: 1\n\n'])
  expect([slow.socket.destroyed, hasLeft, follower.isGone()]).toEqual([true, true, true])
})

test('all get a sign of life from time to time', async () => {
  const followers = bounded({ heartbeat: 5 })
  const one = connection()
  followers.hold(one.response, 'a', [], () => {})
  await expect.poll(() => one.written.length).toBeGreaterThan(1)
  expect(one.written[0]).toBe(':\n\n')
})

test('one message above the bound is no reason to let anybody go who has taken in all before it', () => {
  const quick = connection()
  const follower = bounded().hold(quick.response, 'a', [], () => {})
  follower.write(Buffer.alloc(500, 'x'))
  expect([quick.written.length, quick.socket.destroyed]).toEqual([1, false])
})
