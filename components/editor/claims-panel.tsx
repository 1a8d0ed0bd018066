'use client'

import type { Editor } from '@tiptap/core'
import { memo, useMemo } from 'react'
import { useTranslations } from '#components/translations'
import { useKeyNames } from '#components/ui/modifier'
import type { Claim, ClaimRow } from '#lib/claims/marked'
import { ClaimItem } from './claim-item.tsx'
import { FilesOnTheWay } from './files-on-the-way.tsx'
import { GoneClaims } from './gone-claims.tsx'
import { useEditorState } from './use-editor-state.ts'

/** Every claim of the article in reading order, with its sources. */
export const ClaimsPanel = memo(function ClaimsPanel({
  articleId,
  language,
  editor,
  claims,
  gone,
  mayWrite,
  mayVerify,
  onTook,
  onAddSource,
  onSource,
}: {
  articleId: string
  language: string
  editor: Editor | null
  claims: readonly Claim[]
  /** Whose words are not in the text any more, and which still hold files */
  gone: readonly ClaimRow[]
  mayWrite: boolean
  mayVerify: boolean
  onTook: (row: ClaimRow) => void
  onAddSource: (claimId: string) => void
  /** Shows a source beside the text */
  onSource: (sourceId: string) => void
}) {
  const t = useTranslations('claimsPanel')
  const named = useKeyNames()
  const current = useEditorState({ editor, selector: ({ editor: held }) => held?.getAttributes('claim').id ?? null })
  const may = useMemo(() => ({ write: mayWrite, verify: mayVerify }), [mayWrite, mayVerify])
  const takesFiles = new Set(mayWrite ? claims.flatMap(({ attributions }) => attributions.map(({ id }) => id)) : [])
  return (
    <>
      {claims.length === 0 ? (
        <div className="empty">
          <p>{t.rich('empty', { keys: () => <kbd>{named('Mod-Shift-s')}</kbd> })}</p>
        </div>
      ) : (
        <ol className="rows claims">
          {claims.map((claim) => (
            <ClaimItem
              key={claim.id}
              articleId={articleId}
              language={language}
              claim={claim}
              editor={editor}
              current={claim.id === current}
              may={may}
              onTook={onTook}
              onAddSource={onAddSource}
              onSource={onSource}
            />
          ))}
        </ol>
      )}
      <GoneClaims language={language} gone={gone} mayWrite={mayWrite} onTook={onTook} />
      {/* The piece waits for a file also when the attribution is gone that it was sent to. */}
      {editor ? <FilesOnTheWay editor={editor} of={(attributionId) => !takesFiles.has(attributionId)} /> : null}
    </>
  )
})
