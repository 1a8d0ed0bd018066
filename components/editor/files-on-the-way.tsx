import type { Editor } from '@tiptap/core'
import { useId } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { evidenceActs, evidenceOnTheWay } from './sent-evidence.ts'
import { useEditorState } from './use-editor-state.ts'

/** How far each file is that is sent to be put under one of these attributions, and why one is not there. */
export function FilesOnTheWay({ editor, of }: { editor: Editor; of: (attributionId: string) => boolean }) {
  const t = useTranslations('attachments')
  const pictures = useTranslations('pictures')
  const id = useId()
  const files = useEditorState({
    editor,
    selector: ({ editor: held }) => (held ? evidenceOnTheWay(held.state).filter((one) => of(one.attributionId)) : []),
  })
  if (!files || files.length === 0) return null
  const acts = evidenceActs(editor.state)
  return (
    <ul aria-label={t('onTheWay')}>
      {files.map(({ key, file, part, why }) => (
        <li key={key} className="file-on-its-way">
          <span id={`${id}${key}`}>
            {why === null ? <bdi>{file.name}</bdi> : pictures('notSent', { file: file.name, why })}
          </span>
          {why === null ? <progress aria-labelledby={`${id}${key}`} max={1} value={part} /> : null}
          <span className="claim-acts">
            {why === null ? null : (
              <Button
                kind="quiet"
                aria-label={pictures('againNamed', { file: file.name })}
                onClick={() => acts?.again(key)}
              >
                {pictures('again')}
              </Button>
            )}
            <Button
              kind="quiet"
              aria-label={t('leaveOutNamed', { file: file.name })}
              onClick={() => acts?.leaveOut(key)}
            >
              {t('leaveOut')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}
