'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { type Line, type Measured, measured } from '#lib/articles/headline-targets'
import type { Profile } from '#lib/generated/prisma/enums'
import { countCharacters } from '#lib/text/counts'
import { useEditorState } from './use-editor-state.ts'

const pause = 1_000

/** While the caret is in the headline or the standfirst: how long it is, and whether that fits its profile. Otherwise its place is empty. */
export function HeadlineMeter({ editor, profile }: { editor: Editor; profile: Profile }) {
  const t = useTranslations('writingTools')
  const now = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { parent } = state.selection.$head
      const line = parent.type.name === 'headline' || parent.type.name === 'standfirst' ? parent.type.name : null
      return line && { line: line as Line, ...measured(profile, line, countCharacters(parent.textContent.trim())) }
    },
  })
  const judged = now && now.fit !== 'empty' ? verdict(t, now) : ''
  const [aloud, setAloud] = useState('')
  // Said when it changes and one pauses, not with every letter.
  useEffect(() => {
    const timer = setTimeout(() => setAloud(judged), pause)
    return () => clearTimeout(timer)
  }, [judged])
  return (
    <>
      <p className="headline-meter" data-fit={now?.fit}>
        {now ? t(now.line === 'headline' ? 'headlineLength' : 'standfirstLength', now) : null}
        {judged ? ` · ${judged}` : null}
      </p>
      <p role="status" className="visually-hidden">
        {aloud}
      </p>
    </>
  )
}

function verdict(t: ReturnType<typeof useTranslations<'writingTools'>>, { fit, cut }: Measured): string {
  const said = fit === 'short' ? t('lengthShort') : fit === 'long' ? t('lengthLong') : t('lengthFits')
  return [said, ...cut.map(({ place, most }) => t(place === 'search' ? 'cutInSearch' : 'cutOnCards', { most }))].join(
    ' · ',
  )
}
