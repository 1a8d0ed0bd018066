/** The events of an article as sentences. */
import type { EventName } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

/** “Ada Marrel approved it”; `who` is null where nobody did it. */
export function told(event: EventName, who: string | null): Message {
  return who === null ? message(`timeline.itself.${event}`) : message(`timeline.by.${event}`, { who })
}
