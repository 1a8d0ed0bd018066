/** The door of what guests say of a draft: form → command → answer. The edge has seen that a page of ours sent it, and how large it is. */
import { addressOf } from '#lib/auth/browser'
import { barePage } from '#lib/bare-page'
import { env } from '#lib/env'
import { translatorIn } from '#lib/messages/all'
import { preferredLanguage } from '#lib/messages/languages'
import { guestCommentPath } from '#lib/previews/addresses'
import { sharedPath } from '#lib/shares/addresses'
import { commentAsGuest } from '#lib/shares/commands'
import { guestComment } from '#lib/shares/input'
import { shareLimits } from '#lib/shares/limits'
import { trap } from '#lib/site/report-form'
import { escaped } from '#lib/text/escaped'
import { withoutControlsIn } from '#lib/text/without-controls'

type Why = 'incomplete' | 'tooMany' | 'gone'
const statuses: Record<Why, number> = { incomplete: 422, tooMany: 429, gone: 404 }

/** Takes what the form below a shared draft sends. Leads back to the draft; says why not, with all that was written, where it can't be taken. */
export async function answerToGuest(request: Request): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return new Response('Comments come from the form below a draft.\n', { status: 415 })
  // A browser parts lines of a text by CR LF, and counts them as one character.
  const fields: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(await request.text())) fields[name] = value.replaceAll('\r\n', '\n')
  const { token = '', name = '', text = '' } = fields
  const sent = { token, name, text }
  const back = new Response(null, { status: 303, headers: { Location: sharedPath(token, true) } })
  const read = guestComment.safeParse(withoutControlsIn(fields))
  // A program learns nothing of the trap: it is thanked like everybody.
  if (!read.success) return fields[trap] ? back : notTaken(request, sent, 'incomplete')
  const heard = await commentAsGuest(read.data, addressOf(request.headers.get('x-forwarded-for')))
  return heard === 'heard' ? back : notTaken(request, sent, heard)
}

type Sent = { token: string; name: string; text: string }

function notTaken(request: Request, { token, name, text }: Sent, why: Why): Response {
  const language = preferredLanguage(request.headers.get('accept-language')) ?? env.NEWSROOM_LANGUAGE
  const t = translatorIn(language, 'sharedPage')
  const says = {
    incomplete: t('incomplete', { name: shareLimits.guest, text: shareLimits.text }),
    tooMany: t('tooMany'),
    gone: t('gone'),
  }
  const body =
    `<form method="post" action="${guestCommentPath}"><input type="hidden" name="token" value="${escaped(token)}">` +
    `<p><label>${escaped(t('yourName'))}<input name="name" dir="auto" maxlength="${shareLimits.guest}" value="${escaped(name)}"></label></p>` +
    `<p><label>${escaped(t('yourWords'))}<textarea name="text" dir="auto" rows="8" maxlength="${shareLimits.text}">\n${escaped(text)}</textarea></label></p>` +
    `<p class="trap" aria-hidden="true"><label>${escaped(t('leaveEmpty'))}<input name="${trap}" tabindex="-1" autocomplete="off"></label></p>` +
    `<button type="submit">${escaped(t('send'))}</button></form>`
  return new Response(barePage({ language, title: t('notSent'), why: says[why], body }), {
    status: statuses[why],
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...(why === 'tooMany' && { 'Retry-After': '600' }) },
  })
}
