import * as comments from '#lib/comments/commands'
import { commentList, commentsOf, mentionable, threadOf } from '#lib/comments/queries'
import { db } from '#lib/db'
import { someComment, someGuestComment } from '#tests/support/articles'
import { type ArticleMade, article } from '../articles.ts'
import { acts, type Cases, lists, type Make } from '../case.ts'

type Commented = ArticleMade & { threadId: string; commentId: string }

/** A piece that stands so to the actor, with a comment of somebody else. */
const commented: Make<Commented> = async (standing, actor) => {
  const made = await article()(standing, actor)
  return { ...made, ...(await someComment(made.id, made.by)) }
}

/** The same with a comment that the actor made, who may have lost the piece since. */
const ownComment: Make<Commented> = async (standing, actor) => {
  const made = await article()(standing, actor)
  return { ...made, ...(await someComment(made.id, actor)) }
}

/** The same with a comment of a guest, who came by a link that somebody else made. */
const guestComment: Make<Commented> = async (standing, actor) => {
  const made = await article()(standing, actor)
  return { ...made, ...(await someGuestComment(made.id, made.by)) }
}

const resolved: Make<Commented> = async (standing, actor) => {
  const made = await commented(standing, actor)
  await db.commentThread.update({ where: { id: made.threadId }, data: { resolvedAt: new Date() } })
  return made
}

const onWords = { quote: 'The harbour closed', before: '', after: '', at: 0, text: 'Who says so?' }

export const cases: Cases = {
  beginThread: acts('comment.write', {
    on: article(),
    call: (actor, { id }) => comments.beginThread(actor, id, onWords),
  }),
  beginThreadOnPiece: acts('comment.write', {
    on: article(),
    call: (actor, { id }) => comments.beginThreadOnPiece(actor, id, { text: 'Is this two pieces?' }),
  }),
  reply: acts('comment.write', {
    on: commented,
    call: (actor, { threadId }) => comments.reply(actor, threadId, { text: 'The port does.' }),
  }),
  changeComment: acts('comment.write', {
    on: ownComment,
    call: (actor, { commentId }) => comments.changeComment(actor, commentId, { text: 'Who says that?' }),
  }),
  deleteComment: acts('comment.write', {
    on: ownComment,
    call: (actor, { commentId }) => comments.deleteComment(actor, commentId),
  }),
  deleteGuestComment: acts('share.make', {
    on: guestComment,
    call: (actor, { commentId }) => comments.deleteGuestComment(actor, commentId),
  }),
  resolveThread: acts('comment.resolve', {
    on: commented,
    call: (actor, { threadId }) => comments.resolveThread(actor, threadId),
  }),
  reopenThread: acts('comment.resolve', {
    on: resolved,
    call: (actor, { threadId }) => comments.reopenThread(actor, threadId),
  }),
  followComments: { internal: 'collab keeps threads at their words after each pause; it tells nobody what they say' },
  commentsOf: acts('article.read', { on: commented, call: (actor, { id }) => commentsOf(actor, id) }),
  mentionable: acts('comment.write', { on: article(), call: (actor, { id }) => mentionable(actor, id) }),
  threadOf: lists('article.read', {
    on: commented,
    call: async (actor, { threadId }) => (await threadOf(actor, threadId)) !== null,
  }),
  commentList: lists('article.read', {
    on: commented,
    call: async (actor, { id }) =>
      (await commentList(actor, { view: 'all' })).threads.some((thread) => thread.article.id === id),
  }),
}
