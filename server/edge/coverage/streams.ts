/** The streams of running coverages: an answer that stays open, one for each reader (docs/decisions/214). */
import type { ServerResponse } from 'node:http'
import { networkOf } from '#lib/ip-address'
import { log } from '#lib/log'
import { say } from '#server/edge/answers'
import { isOwnMachine } from '#server/edge/connection-share'
import { changeFrom, changesPath, coverageIn } from '#server/edge/coverage/address'
import { type Ask, Channel } from '#server/edge/coverage/channel'
import { Followers, lastChange } from '#server/edge/coverage/followers'
import { type Message, messageOf } from '#server/edge/coverage/message'
import { semaphore } from '#server/edge/coverage/semaphore'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import type { RouteHandler } from '#server/edge/proxy'
import { edgeHeaders } from '#server/edge/security-headers'
import type { Web } from '#server/edge/web'

const noRoom = 'Too many readers follow this at the moment. Please look again in a moment.'
const articleTag = 'article:'

export type CoverageStreams = RouteHandler & {
  /** A page of this tag is not as it was */
  purge: (tag: string) => void
  /** Anything may have changed */
  clear: () => void
}

export function coverageStreams(web: Pick<Web, 'page'>, own: OwnAddress): CoverageStreams {
  const channels = new Map<string, Channel>()
  /** Coverages that web has just said are not there, or over, and until when that is repeated */
  const closed = new Map<string, { status: 204 | 404; until: number }>()
  const opening = new Map<string, Promise<Channel | 204 | 404>>()
  /** Those of them that have changed since web was asked */
  const changedMeanwhile = new Set<string>()
  const followers = new Followers({
    ...{ all: limits.followers, ofNetwork: limits.followersOfNetwork },
    ...{ backlog: limits.followerBacklog, heartbeat: limits.heartbeat },
  })
  const turn = semaphore(limits.coverageQuestions, limits.coverageQuestionsWaiting)
  // Of their own: however many ids somebody makes up, those who follow are told.
  const openingTurn = semaphore(limits.coverageOpenings, limits.coverageOpeningsWaiting)
  const openingsOf = new Map<string, number>()
  const sweeping = setInterval(sweep, limits.coverageIdle)
  sweeping.unref()

  async function asked(id: string, after: number): Promise<Message> {
    const { body } = await web.page(changesPath(id, after), crypto.randomUUID(), limits.coverageTime)
    const message = messageOf(body.toString())
    if (!message) throw new Error('web did not say what has changed')
    return message
  }

  /** The channel of a coverage that goes on; else with which status the stream is refused: 204 ends it for good (server-sent events). */
  async function open(id: string, after: number, network: string): Promise<Channel | 204 | 404> {
    const known = channels.get(id)
    if (known && !known.isOver) return known
    channels.delete(id)
    const said = closed.get(id)
    if (said && said.until > Date.now()) return said.status
    const underWay = opening.get(id)
    if (underWay) return underWay
    const openings = openingsOf.get(network) ?? 0
    if (openings >= limits.coverageOpeningsOfNetwork)
      throw new Error('too many coverages are asked for from one network')
    openingsOf.set(network, openings + 1)
    const begun = begin(id, after).finally(() => {
      opening.delete(id)
      changedMeanwhile.delete(id)
      const left = (openingsOf.get(network) ?? 1) - 1
      if (left > 0) openingsOf.set(network, left)
      else openingsOf.delete(network)
    })
    opening.set(id, begun)
    return begun
  }

  async function begin(id: string, after: number): Promise<Channel | 204 | 404> {
    const first = await openingTurn(() => asked(id, after))
    const ask: Ask = (since) => turn(() => asked(id, since))
    if (first.state === 'gone') return refuse(id, 404)
    if (first.state === 'ended') return refuse(id, 204)
    const channel = new Channel(ask, first.change, {
      ...{ behind: limits.coverageBehind, again: limits.coverageAgain, largest: limits.coverageLargest },
    })
    channels.set(id, channel)
    if (changedMeanwhile.delete(id)) channel.changed()
    return channel
  }

  function refuse(id: string, status: 204 | 404) {
    if (closed.size >= limits.noCoverages) closed.clear()
    closed.set(id, { status, until: Date.now() + limits.noCoverageTime })
    return status
  }

  function hold(response: ServerResponse, network: string | null, channel: Channel, after: number): void {
    const again = limits.followAgain + Math.round(Math.random() * limits.followAgainSpread)
    const head = ['Content-Type', 'text/event-stream; charset=utf-8', 'Cache-Control', 'no-store']
    // A proxy that gathers the answer before it passes it on would hold the news back.
    const unbuffered = ['X-Accel-Buffering', 'no', ...edgeHeaders(own)]
    const follower = followers.hold(response, network, [...head, ...unbuffered], () => channel.remove(follower))
    follower.write(Buffer.from(`retry: ${again}\n\n`))
    channel.add(follower, after)
  }

  const pass: RouteHandler['pass'] = (request, response, target, { address, requestId }) => {
    const id = coverageIn(target.path)
    if (!id) return say(response, own, 404, 'There is nothing here.')
    const network = networkOf(address)
    const refused = () => say(response, own, 503, noRoom, 'Retry-After', '30')
    const counted = isOwnMachine(address) ? null : network
    if (!followers.hasRoom(counted)) return refused()
    const after = changeFrom(lastChange(request, new URLSearchParams(target.query).get('after')))
    open(id, after, network).then(
      (found) => {
        if (response.destroyed) return
        if (found === 404) say(response, own, 404, 'There is no such coverage.')
        else if (found === 204) response.writeHead(204, ['Cache-Control', 'no-store', ...edgeHeaders(own)]).end()
        else if (followers.hasRoom(counted)) hold(response, counted, found, after)
        else refused()
      },
      (error) => {
        log.warn({ err: error, requestId }, 'a coverage could not be followed')
        refused()
      },
    )
  }

  function sweep(): void {
    for (const [id, channel] of channels)
      if (channel.size === 0 || channel.isOver) {
        channel.close()
        channels.delete(id)
      }
  }

  return {
    pass,
    purge: (tag) => {
      if (!tag.startsWith(articleTag)) return
      const id = tag.slice(articleTag.length)
      closed.delete(id)
      if (opening.has(id)) changedMeanwhile.add(id)
      const channel = channels.get(id)
      if (channel?.isOver) channels.delete(id)
      else channel?.changed()
    },
    clear: () => {
      closed.clear()
      for (const id of opening.keys()) changedMeanwhile.add(id)
      for (const channel of channels.values()) channel.changed()
    },
    close: () => {
      clearInterval(sweeping)
      for (const channel of channels.values()) channel.close()
      followers.close()
    },
  }
}
