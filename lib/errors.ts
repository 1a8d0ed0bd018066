import { sentenceIn } from '#lib/messages/all'
import { type Message, message } from '#lib/messages/message'

/** Refusals: why something may not or can not be done, as a message in the language of whoever asked. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly why: Message
  /** Messages by field, where a form was sent */
  readonly fields: Readonly<Record<string, Message>> | undefined

  constructor(why: Message, fields?: Record<string, Message>) {
    // Logs and tests read English.
    super(sentenceIn('en', why))
    this.why = why
    this.fields = fields
  }
}

/** Not there, or not yours: nobody can tell which. */
export class NotFound extends Refusal {
  override name = 'NotFound'
  constructor(why: Message = message('errors.notFound')) {
    super(why)
  }
}

/** The answer of an action to a form. */
export type Answer<T = void> = { ok: true; value: T } | { ok: false; message: string; fields?: Record<string, string> }
