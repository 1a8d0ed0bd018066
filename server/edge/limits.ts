/** Limits on everything the edge takes from outside. Sizes in bytes, times in milliseconds. */
import type { IncomingHttpHeaders } from 'node:http'
import { documentLimits } from '#lib/intake/documents/limits'
import { largestImportRequest } from '#lib/intake/limits'
import { partLimit, uploadsPath } from '#lib/uploads/paths'

const KB = 1024
const MB = 1024 * KB

export const limits = {
  /** All header lines of a request together */
  headers: 16 * KB,
  url: 4 * KB,
  /** All, and those from one network that are neither of this machine nor of a proxy of ours */
  connections: 16_000,
  connectionsOfNetwork: 2_000,
  sockets: 2_000,
  /** WebSockets from one network that collab may not have authenticated yet, and how long that may take */
  unauthenticated: 60,
  unauthenticatedTime: 5_000,
  /** How long the other end of a socket may take to close it, too */
  closeTime: 1_000,
  /** From the first byte of a request to the end of its headers */
  headersTime: 10_000,
  /** From the first byte of a request to its last: the largest import at 28 KB, a file at 700 KB a second */
  requestTime: 150_000,
  /** How long what is sent on after an answer is read and thrown away, so that the answer arrives: in all, and while nothing comes */
  lingerTime: 10_000,
  lingerIdle: 500,
  /** A connection on which nothing moves */
  idleTime: 60_000,
  /** A connection between two requests */
  keepAlive: 20_000,
  /** Until collab answers an upgrade */
  handshakeTime: 10_000,
  /** How long web may say nothing: to the newsroom, to a program */
  newsroomTime: 60_000,
  /** Requests to sign in that one network has at work in web, and waiting for that; and how long one counts as being at work */
  signInsOfNetwork: 8,
  signInsWaitingOfNetwork: 100,
  signInTime: 5_000,
  apiTime: 30_000,
  /** Strings that begin as references do, in the arguments of one action: a pasted page has some hundreds */
  references: 10_000,
  /** Values in them, and parts of a form: an import of 5,000 paragraphs and 400 claims has 30,000 of the ones, a form some dozens of the others */
  values: 50_000,
  parts: 1_000,
  /** The body of a request without the seal of a session: sign-in, invitations and the like take a kilobyte or two */
  strangerBody: 16 * KB,
  /** Requests of the newsroom for previews that one network has at work in web, and waiting for that, and how long one may take */
  previewsOfNetwork: 12,
  previewsWaitingOfNetwork: 400,
  previewTime: 30_000,
  /**
   * The same for guests, and of all of them together: each reads a whole draft, and holds one of the 10 connections that web has to the database. A page
   * asks for all its pictures at once.
   */
  guests: 4,
  guestsWaiting: 200,
  guestsOfNetwork: 2,
  guestsWaitingOfNetwork: 400,
  /** A form that anybody may send: 4,000 characters of a script that takes nine bytes for each in a form, and a name */
  formBody: 40 * KB,
  /** Such forms of one network that web has at work, and waiting; how long web may take */
  formsOfNetwork: 2,
  formsWaitingOfNetwork: 10,
  formTime: 10_000,
  /** The body of a program's request */
  apiBody: MB,
  /** How long a page may take to render: without a copy to fall back on, and with one */
  renderTime: 15_000,
  renewTime: 3_000,
  /** Pages rendered at the same time: all, those whose address is known to exist, others, and others for one network */
  renders: 12,
  rendersKnown: 10,
  rendersUnknown: 8,
  rendersOfNetwork: 4,
  /** Readers waiting for that: at known addresses, at others, at others from one network; and how long */
  rendersWaiting: 500,
  rendersWaitingOfNetwork: 100,
  rendersWait: 5_000,
  /** Readers waiting for two versions of a piece to be compared: all, and those of one network */
  comparisonsWaiting: 60,
  comparisonsWaitingOfNetwork: 6,
  /** Searches at the same time: all, and those of one network; readers waiting for one: all, and those of one network */
  searches: 4,
  searchesOfNetwork: 2,
  searchesWaiting: 200,
  searchesWaitingOfNetwork: 20,
  /** How long a refusal for want of room is held back, so that a flooding connection asks for one page in this time */
  refusalDelay: 1_000,
  /** How long the answer that there is nothing at an address is repeated, unless something is published before */
  missingTime: 5_000,
  /** Without an answer for so long, web is probed; without one to the probe, it is taken as hanging, and probed again each interval */
  webSilence: 500,
  webProbe: 2_000,
  webProbeInterval: 1_000,
  /** How long the answer to a readiness probe is repeated */
  readiness: 1_000,
  /** One page, feed or file from web */
  page: 32 * MB,
  /** A stylesheet that travels inside every page; a larger one is a request of its own */
  inlineStyles: 64 * KB,
  /** Names of media files that readers may have, as far as they are remembered, and of those that they may not; how long web may take to say of some whether they may */
  shownFiles: 100_000,
  missingFiles: 10_000,
  shownTime: 3_000,
  /** The list of them on the disk, before it is written anew without what was repeated: or twice what that left, in characters */
  shownLog: 4 * MB,
  /** Requests of one network for files of which that is not known, at work and waiting; and questions to the store about such at once, of all */
  filesUnknownOfNetwork: 8,
  filesUnknownWaitingOfNetwork: 500,
  storeQuestions: 64,
  /** All pages held in memory */
  pages: 256 * MB,
  /** All pages kept on the disk */
  diskCache: 512 * MB,
  /** Readers who hold the stream of a coverage: all, and those of one network; a whole village may be behind one address */
  followers: 12_000,
  followersOfNetwork: 1_500,
  /** What a follower has not taken in yet, in bytes: with more she is let go, and comes back for what she missed */
  followerBacklog: 128 * KB,
  /** Between two signs of life on a stream: proxies cut what is silent for a minute */
  heartbeat: 20_000,
  /** After how long a follower who was cut off comes back, and how much later at most, so that not all come at once */
  followAgain: 2_000,
  followAgainSpread: 4_000,
  /** Questions to web about coverages at once, and waiting; how long one may take; after how long one that failed is asked again */
  coverageQuestions: 4,
  coverageQuestionsWaiting: 200,
  coverageTime: 5_000,
  coverageAgain: 1_000,
  /** The same about coverages that nobody follows yet: of all, and from one network */
  coverageOpenings: 4,
  coverageOpeningsWaiting: 100,
  coverageOpeningsOfNetwork: 8,
  /** How long an answer that there is no such coverage is repeated, and how many of them */
  noCoverageTime: 5_000,
  noCoverages: 1_000,
  /** Bytes of one message to followers: of more they are told to load the page anew, which comes compressed */
  coverageLargest: 96 * KB,
  /** So many changes behind, a follower is told to load the page anew */
  coverageBehind: 60,
  /** How long a coverage that nobody follows is remembered */
  coverageIdle: 60_000,
  /** How long requests under way may take once the edge is told to stop, and open sockets */
  drain: 8_000,
  drainSockets: 1_500,
} as const

/** Where pages send a file as it is: to routes, which make nothing of a body but bytes. */
const uploads = new Set(['/newsroom/import/file', '/newsroom/import/text'])

/** Whether this body is a file's bytes, and no arguments of an action. */
export const isUpload = (path: string, headers: IncomingHttpHeaders): boolean =>
  uploads.has(path) && headers['content-type'] === 'application/octet-stream' && headers['next-action'] === undefined

/** The largest body that a request to this path of the newsroom may carry: for an import as much as web takes (next.config.js). */
export function bodyLimit(path: string): number {
  if (path.startsWith(`${uploadsPath}/`)) return partLimit
  if (uploads.has(path)) return documentLimits.file
  return path === '/newsroom/import' || path.startsWith('/newsroom/import/') ? largestImportRequest : MB
}
