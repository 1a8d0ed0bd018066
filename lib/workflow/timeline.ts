/** The events of an article as sentences. */
import { type Message, message } from '#lib/messages/message'
import { type MoveName, moves } from '#lib/workflow/moves'

/** Every move, and how an article began */
export type EventName = MoveName | 'import'

export const isEvent = (name: string): name is EventName => name === 'import' || Object.hasOwn(moves, name)

/** “Ada Marrel approved it”; `who` is null where nobody did it. */
export function told(event: EventName, who: string | null): Message {
  return who === null ? message(`timeline.itself.${event}`) : message(`timeline.by.${event}`, { who })
}
