/** Questions to a person before a move is made. */
import { type Message, message } from '#lib/messages/message'
import type { MoveName } from '#lib/workflow/moves'

export type Asking = {
  title: Message
  says: Message | null
  given: 'comment' | 'reason' | 'withdrawal' | 'moment' | null
  /** Of the field for what is given; null where nothing is */
  label: Message | null
}

/** The question to ask before a move is made; null where a click is enough, because the next click undoes it. */
export function askBefore(move: MoveName): Asking | null {
  const asking = asked[move]
  return asking ? { ...asking, title: message(`workflow.move.${move}`) } : null
}

const asked: Partial<Record<MoveName, Omit<Asking, 'title'>>> = {
  requestChanges: { says: null, given: 'comment', label: message('workflow.ask.whatShouldChange') },
  schedule: { says: message('workflow.ask.schedule'), given: 'moment', label: message('workflow.ask.dayAndTime') },
  publish: { says: message('workflow.ask.publish'), given: null, label: null },
  publishEntry: { says: message('workflow.ask.publish'), given: null, label: null },
  spike: { says: message('workflow.ask.spike'), given: 'reason', label: message('workflow.ask.why') },
  publishPast: {
    says: message('workflow.ask.publishPast'),
    given: 'reason',
    label: message('workflow.ask.why'),
  },
  withdraw: { says: message('workflow.ask.withdraw'), given: 'withdrawal', label: message('workflow.ask.toReaders') },
}
