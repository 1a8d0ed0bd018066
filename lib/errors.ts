import { sentenceIn } from '#lib/messages/all'
import { type Message, message } from '#lib/messages/message'

/** What a person is told when something may not or can not be done: one sentence that says what to do, in her language. */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly why: Message | string
  /** What is wrong with which field, where a form was sent */
  readonly fields: Readonly<Record<string, Message | string>> | undefined

  constructor(why: Message | string, fields?: Record<string, Message | string>) {
    // Logs and tests read English.
    super(typeof why === 'string' ? why : sentenceIn('en', why))
    this.why = why
    this.fields = fields
  }
}

/** Not there, or not yours: nobody can tell which. */
export class NotFound extends Refusal {
  override name = 'NotFound'
  constructor(why: Message | string = message('errors.notFound')) {
    super(why)
  }
}

/** The answer of an action to a form. */
export type Answer<T = void> = { ok: true; value: T } | { ok: false; message: string; fields?: Record<string, string> }
