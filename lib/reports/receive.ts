/** The door of readers' reports: form → command → answer. The edge has seen that a page of ours sent it, and how large it is. */
import { addressOf } from '#lib/auth/browser'
import { answerPage, type Sent, type Why } from '#lib/reports/answer-page'
import { fileReport } from '#lib/reports/commands'
import { reportShape } from '#lib/reports/input'
import { addressOfPiece } from '#lib/reports/queries'
import { reportedPath } from '#lib/site/addresses'
import { reportLimits, trap } from '#lib/site/report-form'
import { site } from '#lib/site/site'
import { withoutControlsIn } from '#lib/text/without-controls'

/** Takes what the form of a piece sends. Leads to the page of thanks; says why not, with all that was written, where it can't be taken. */
export async function answerToReport(request: Request): Promise<Response> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded'))
    return new Response('Reports come from the form of a piece.\n', { status: 415 })
  const fields = await fieldsOf(request)
  const given = withoutControlsIn(fields)
  const read = reportShape.safeParse(given)
  const sent = sentIn(fields)
  if (!read.success) {
    // A program learns nothing of the trap: it is thanked like everybody.
    if (fields[trap]) return thanks((await addressOfPiece(sent.article)) ?? null)
    return notTaken(sent, whatIsWrong(read.error.issues[0]?.path[0], sent))
  }
  const answer = await fileReport(read.data, addressOf(request.headers.get('x-forwarded-for')))
  return 'filed' in answer ? thanks(answer.filed) : notTaken(sent, answer.refused)
}

/** A browser parts lines of a text by CR LF, and counts them as one character. */
async function fieldsOf(request: Request): Promise<Record<string, string>> {
  const entries = [...new URLSearchParams(await request.text())]
  return Object.fromEntries(entries.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]))
}

const sentIn = ({ article = '', version = '', quote = '', text = '', email = '' }: Record<string, string>): Sent => ({
  ...{ article, version, quote, text, email },
})

function whatIsWrong(field: PropertyKey | undefined, { text }: Sent): Why {
  if (field === 'email') return 'mailWrong'
  if (field === 'quote') return 'tooLong'
  if (field === 'text') return text.trim().length > reportLimits.text ? 'tooLong' : 'textMissing'
  return 'pieceGone'
}

const thanks = (piece: { language: string; slug: string } | null) =>
  new Response(null, { status: 303, headers: { Location: piece ? reportedPath(piece) : '/' } })

const statuses: Record<Why, number> = { textMissing: 422, tooLong: 422, mailWrong: 422, tooMany: 429, pieceGone: 410 }

async function notTaken(sent: Sent, why: Why): Promise<Response> {
  const language = (await addressOfPiece(sent.article))?.language ?? site.language
  return new Response(answerPage(language, why, sent), {
    status: statuses[why],
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...(why === 'tooMany' && { 'Retry-After': '600' }) },
  })
}
