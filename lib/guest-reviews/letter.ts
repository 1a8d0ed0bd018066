/** The mail by which somebody without an account is asked for her word, in the language of the newsroom. */
import { newsroomDates } from '#lib/dates/newsroom'
import { env } from '#lib/env'
import type { Letter } from '#lib/mailbox/send'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { directionOf } from '#lib/text/direction'
import { escaped } from '#lib/text/escaped'

/** It names the newsroom and who asks, and no word of the piece: mails are forwarded, and read by machines. */
export function letterTo({ name, by, until, link }: { name: string; by: string; until: Date; link: string }): Letter {
  const language = env.NEWSROOM_LANGUAGE
  const site = env.SITE_NAME
  const subject = inNewsroomLanguage(message('guests.mailSubject', { site }))
  const asks = inNewsroomLanguage(message('guests.mailAsks', { name, by, site }))
  const ends = inNewsroomLanguage(message('guests.mailEnds', { until: newsroomDates.moment(until) }))
  const html = [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
    `<p>${escaped(asks)}</p><p><a href="${escaped(link)}">${escaped(link)}</a></p><p>${escaped(ends)}</p></body></html>`,
  ].join('')
  return { subject, text: `${asks}\n\n${link}\n\n${ends}\n`, html, choices: null }
}
