import type { Message } from '#lib/messages/message'

/** An attribute of a node or mark that has no such value. Its nodes run in the browser, too, so it is no Refusal, which knows every language. */
export class InvalidAttribute extends RangeError {
  override name = 'InvalidAttribute'
  readonly why: Message

  constructor(why: Message) {
    super(why.code)
    this.why = why
  }
}
