'use client'

import type { Editor } from '@tiptap/core'
import { useTranslations } from '#components/translations'
import { useAskBeforeLeaving, useAskBeforeLinks } from '#components/ui/ask-before-leaving'
import { picturesOnTheWay } from './sent-pictures.ts'
import { type OpenDraft, useDraftView } from './use-draft.ts'
import { useEditorState } from './use-editor-state.ts'

const anyOnTheWay = ({ editor }: { editor: Editor | null }) => editor !== null && picturesOnTheWay(editor.state) > 0

/** Asks before one leaves words or pictures behind that the newsroom does not have yet. */
export function LeavingGuard({ draft, editor }: { draft: OpenDraft; editor: Editor | null }) {
  const t = useTranslations('writing')
  const pictures = useTranslations('pictures')
  const { unsent, kept } = useDraftView(draft)
  const isSending = useEditorState({ editor, selector: anyOnTheWay })
  useAskBeforeLeaving(unsent || isSending)
  const ofWords = unsent ? t(kept ? 'leaveKept' : 'leaveUnkept') : null
  useAskBeforeLinks(isSending ? pictures('leave') : ofWords)
  return null
}
