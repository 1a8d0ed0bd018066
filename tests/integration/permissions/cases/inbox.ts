import * as inbox from '#lib/inbox/commands'
import { choicesOf, notificationsOf, unreadNow, unreadOf } from '#lib/inbox/queries'
import { someNotification } from '#tests/support/notifications'
import { article } from '../articles.ts'
import { acts, type Cases, lists, type Make, type Record } from '../case.ts'

type Notified = Record & { notificationId: string }

/** One of the actor’s own, about an article that stands so to her. */
const notified: Make<Notified> = async (standing, actor) => {
  const made = await article()(standing, actor)
  return { ...made, notificationId: await someNotification(actor.personId, made.id) }
}
/** The same, where the right is to one’s own only. */
const own: Make<Notified> = async (standing, actor) => ({
  ...(await notified(standing, actor)),
  belonging: { ownerIds: [actor.personId] },
})

export const cases: Cases = {
  notificationsOf: lists('article.read', {
    on: notified,
    call: async (actor, { notificationId }) =>
      (await notificationsOf(actor, { view: 'all' })).notifications.some(({ id }) => id === notificationId),
  }),
  unreadOf: acts('notification.read', { on: own, call: (actor) => unreadOf(actor) }),
  unreadNow: acts('notification.read', { on: own, call: (actor) => unreadNow(actor) }),
  markRead: acts('notification.read', {
    on: own,
    call: (actor, { notificationId }) => inbox.markRead(actor, notificationId),
  }),
  openNotification: acts('article.read', {
    on: notified,
    call: (actor, { notificationId }) => inbox.openNotification(actor, notificationId),
  }),
  markAllRead: acts('notification.read', { on: own, call: (actor) => inbox.markAllRead(actor, new Date()) }),
  choicesOf: acts('notification.choose', { on: own, call: (actor) => choicesOf(actor) }),
  chooseNotifications: acts('notification.choose', {
    on: own,
    call: (actor) => inbox.chooseNotifications(actor, { digestHour: 9, choices: [] }),
  }),
  mailDue: { internal: 'the worker writes into the outbox whom a mail is due for, and of what; no words' },
  letterNow: { internal: 'the worker writes a mail, by the rights of whom it goes to' },
  forgetNotifications: { internal: 'the worker clears away what is old; it tells nobody what was in it' },
}
