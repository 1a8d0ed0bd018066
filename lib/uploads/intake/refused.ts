import type { Message } from '#lib/messages/message'

/** A refusal before it is in any language: to load the words of all of them would take longer than to read most files. */
export class Refused extends Error {
  override name = 'Refused'
  readonly why: Message

  constructor(why: Message) {
    super(why.code)
    this.why = why
  }
}
