import { env } from '#lib/env'
import { sentenceIn } from '#lib/messages/all'
import type { Message } from '#lib/messages/message'

/** A message in the newsroom's own language: for what is written down once for everybody, such as the reason of an event. */
export const inNewsroomLanguage = (what: Message): string => sentenceIn(env.NEWSROOM_LANGUAGE, what)
