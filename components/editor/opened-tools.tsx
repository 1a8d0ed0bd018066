'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Fetched } from '#components/ui/fetched'
import type { BarTool } from './opened.ts'

const loadBeside = async () => (await import('./beside.tsx')).Beside
const loadFindBar = async () => (await import('./find-bar.tsx')).FindBar
const loadCharacters = async () => (await import('./characters-dialog.tsx')).CharactersDialog
const loadOutline = async () => (await import('./outline.tsx')).Outline

/** The tool that is open, under the bars. All are fetched once there is nothing else to do, so that they are there without a connection. */
export function OpenedTools({
  editor,
  opened,
  language,
  onClose,
}: {
  editor: Editor
  opened: { tool: BarTool } | null
  language: string
  onClose: () => void
}) {
  const t = useTranslations('writingTools')
  const [missed, setMissed] = useState<object | null>(null)
  useEffect(() => {
    const ahead = () => {
      for (const load of [loadFindBar, loadOutline, loadCharacters, loadBeside]) load().catch(() => {})
    }
    const timer = setTimeout(ahead, 5_000)
    return () => clearTimeout(timer)
  }, [])
  if (!opened) return null
  if (missed === opened)
    return (
      <p role="status" className="writing-said" data-said>
        {t('notFetched')}
      </p>
    )
  const onFailed = () => setMissed(opened)
  const given = { editor, asked: opened, onClose }
  if (opened.tool === 'characters')
    return <Fetched load={loadCharacters} onFailed={onFailed} given={{ editor, onClose }} />
  if (opened.tool === 'outline')
    return <Fetched load={loadOutline} onFailed={onFailed} given={{ ...given, language }} />
  return <Fetched load={loadFindBar} onFailed={onFailed} given={given} />
}

/** Another piece, in the place of the side panel. */
export function BesideTool({
  editor,
  asked,
  articleId,
  onClose,
}: {
  editor: Editor
  asked: object
  articleId: string
  onClose: () => void
}) {
  const t = useTranslations('writingTools')
  const [missed, setMissed] = useState<object | null>(null)
  if (missed === asked)
    return (
      <p role="status" className="writing-said" data-said>
        {t('notFetched')}
      </p>
    )
  return <Fetched load={loadBeside} onFailed={() => setMissed(asked)} given={{ editor, asked, articleId, onClose }} />
}
