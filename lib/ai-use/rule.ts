/** What the newsroom has decided about AI: what a piece has to declare, and who has to have read what AI had a part in. Pure. */

import type { AiUse } from '#lib/ai-use/use'
import { usedIn } from '#lib/ai-use/use'
import type { AiReader, Role } from '#lib/generated/prisma/enums'
import { type Message, message } from '#lib/messages/message'

export type AiRule = {
  /** Each piece says whether AI was used for it, also where it was not */
  mustDeclare: boolean
  /** Who approves what AI helped with, and what it generated; `nobody`: such a piece does not go out */
  helpedReadBy: AiReader
  generatedReadBy: AiReader
}

/** Until somebody decides otherwise: whoever may approve a piece has read it by approving it. */
export const usualAiRule: AiRule = { mustDeclare: false, helpedReadBy: 'editor', generatedReadBy: 'editor' }

/** Who has to have read a piece of which this is declared; null where AI had no part in it. */
export function readerOf({ helpedReadBy, generatedReadBy }: AiRule, declared: AiUse | null): AiReader | null {
  const used = usedIn(declared)
  if (!used) return null
  return used.use === 'helped' ? helpedReadBy : generatedReadBy
}

/** Why the approval of somebody in this role does not count as the reading that the rule asks for; null where it does. */
export function whyNotReadBy(role: Role, rule: AiRule, declared: AiUse | null): Message | null {
  return readerOf(rule, declared) === 'chief' && role !== 'chief' ? message('aiUse.chiefReads') : null
}
