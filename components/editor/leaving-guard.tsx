'use client'

import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving, useAskBeforeLinks } from '#components/ui/ask-before-leaving'
import { type OpenDraft, useDraftView } from './use-draft.ts'

/** Asks before one leaves words behind that the newsroom does not have yet. */
export function LeavingGuard({ draft }: { draft: OpenDraft }) {
  const t = useTranslations('writing')
  const { unsent, kept } = useDraftView(draft)
  useAskBeforeLeaving(unsent)
  useAskBeforeLinks(unsent ? t(kept ? 'leaveKept' : 'leaveUnkept') : null)
  return null
}
