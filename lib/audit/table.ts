/** The audit as a table: what was done in the words of whoever asked, and by names that programs know. */
import { type AuditEvent, detailOf, sentenceOf } from '#lib/audit/event'
import { byteOrderMark, csvLines } from '#lib/csv'
import { isMessage, type Message } from '#lib/messages/message'

const columns = ['at', 'kind', 'action', 'by', 'what', 'about', 'words', 'article', 'event']

/** Batch by batch, as whoever gets it takes it: no table is ever held whole. */
export function tableOf(
  events: AsyncGenerator<AuditEvent[], void>,
  sentence: (said: Message) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode(byteOrderMark + csvLines([columns]))),
    pull: async (controller) => {
      const { value, done } = await events.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(csvLines(value.map((event) => cellsOf(event, sentence)))))
    },
    cancel: async () => {
      await events.return()
    },
  })
}

function cellsOf(event: AuditEvent, sentence: (said: Message) => string): string[] {
  const detail = detailOf(event)
  return [
    event.at.toISOString(),
    event.kind,
    event.act,
    event.by ?? '',
    sentence(sentenceOf(event)),
    event.about,
    isMessage(detail) ? sentence(detail) : detail,
    event.articleId ?? '',
    event.id,
  ]
}
