/** The mail of one notification, or of several together, in the language of whoever gets it. */
import { env } from '#lib/env'
import { type Notification, openingPath, whatHappened, wordsOf } from '#lib/inbox/notification'
import type { Letter } from '#lib/mailbox/send'
import { sentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { type Message, message } from '#lib/messages/message'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

const choicesPath = '/newsroom/account#notifications'

/** Null: in the language of the newsroom. */
export function letterOf(notifications: readonly Notification[], own: NewsroomLanguage | null): Letter {
  const language = own ?? env.NEWSROOM_LANGUAGE
  const say = (said: string | Message) => (typeof said === 'string' ? said : sentenceIn(language, said))
  const unknown = say(message('notifications.somebody'))
  const items = notifications.map((one) => {
    const headline = one.article.headline.trim() || message('mails.noHeadline')
    const words = wordsOf(one, unknown)
    const link = `${env.SITE_URL}${openingPath(one.id)}`
    return {
      ...lettersOf(one, headline, say),
      words: words === null ? null : say(words),
      headline: say(headline),
      link,
    }
  })
  const [first] = items
  const subject =
    items.length === 1 && first ? first.subject : say(message('mails.several', { count: notifications.length }))
  const choices = `${env.SITE_URL}${choicesPath}`
  const foot = say(message('mails.choices'))
  const text = [...items.map((item) => `${item.text}\n\n${item.link}\n`), `-- \n${foot}\n${choices}\n`].join('\n')
  const html = [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    ...items.map(
      ({ happened, words, headline, link }) =>
        `<p>${escaped(happened)}<br><a href="${escaped(link)}"><bdi>${escaped(headline)}</bdi></a></p>` +
        (words === null ? '' : `<blockquote dir="auto" style="white-space:pre-line">${escaped(words)}</blockquote>`),
    ),
    `<hr><p><a href="${escaped(choices)}">${escaped(foot)}</a></p></body></html>`,
  ].join('\n')
  return { subject, text, html, choices }
}

/** Decisions that somebody waits for have letters of their own; of the rest one says what happened, to which piece, in which words. */
function lettersOf(one: Notification, headline: string | Message, say: (said: string | Message) => string) {
  const happened = say(whatHappened(one))
  const words = wordsOf(one, say(message('notifications.somebody')))
  const { event } = one
  if (event?.move === 'requestChanges')
    return {
      happened,
      subject: say(message('mails.changesRequested.subject', { headline })),
      text: say(
        message('mails.changesRequested.text', {
          name: one.by ?? message('notifications.somebody'),
          headline,
          comment: event.reason ?? '',
        }),
      ),
    }
  if (event?.move === 'publish' || event?.move === 'publishPast')
    return {
      happened,
      subject: say(message('mails.published.subject', { headline })),
      text: [say(message('mails.published.text', { headline })), ...(words === null ? [] : [say(words)])].join(' '),
    }
  if (event?.move === 'unschedule' && event.byNewsroom)
    return {
      happened,
      subject: say(message('mails.heldBack.subject', { headline })),
      text: say(message('mails.heldBack.text', { headline, why: one.why ?? event.reason ?? '' })),
    }
  const subject = say(message('mails.one', { happened, headline }))
  return { happened, subject, text: words === null ? subject : `${subject}\n\n${say(words)}` }
}
