'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { readingMinutes } from '#lib/site/reading-time'
import { type Counts, countsBetween, countsOfText } from '#lib/text/counts'

type Counted = { all: Counts; selected: Counts | null }

function counted({ state: { doc, selection } }: Editor, language: string): Counted {
  return {
    all: countsOfText(doc, language),
    selected: selection.empty ? null : countsBetween(doc, selection, language),
  }
}

/** Words and characters of the text, and of what is selected, and the time a reader takes; counted in the pauses of writing. */
export function WordCount({ editor, language }: { editor: Editor; language: string }) {
  const t = useTranslations('writingTools')
  const [now, setNow] = useState<Counted | null>(null)
  useEffect(() => {
    const count = () => setNow(counted(editor, language))
    let timer = setTimeout(count)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(count, 300)
    }
    editor.on('update', later)
    editor.on('selectionUpdate', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
      editor.off('selectionUpdate', later)
    }
  }, [editor, language])
  if (!now) return <p className="word-count">{t('countsNone')}</p>
  const { all, selected } = now
  const said = (counts: Counts) => ({ ...counts, minutes: readingMinutes(counts.words, language) })
  return (
    <p className="word-count">
      {selected && selected.characters > 0 ? (
        <>
          {t('countsSelected', { counts: t('counts', said(selected)) })}
          <br />
        </>
      ) : null}
      {all.words > 0 ? t('counts', said(all)) : t('countsNone')}
    </p>
  )
}
