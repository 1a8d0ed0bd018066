import { sentenceIn } from '#lib/messages/all'
import type { Message } from '#lib/messages/message'

/** Returns the English text; empty where there is no message. */
export const english = (what: Message | null | undefined): string => (what ? sentenceIn('en', what) : '')
