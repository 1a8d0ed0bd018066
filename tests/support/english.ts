import { sentenceIn } from '#lib/messages/all'
import type { Message } from '#lib/messages/message'

/** What a message says in English; empty where there is none. */
export const english = (what: Message | null | undefined): string => (what ? sentenceIn('en', what) : '')
