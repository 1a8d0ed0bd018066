'use client'

import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import Link from 'next/link'
import { Moves } from '#components/newsroom/moves'
import { StateMark } from '#components/newsroom/state-mark'
import { reviewPath } from '#lib/articles/places'
import type { ArticleToEdit } from '#lib/articles/queries'
import { Faces } from './faces.tsx'
import { SaveStatus } from './save-status.tsx'
import type { OpenDraft } from './use-draft.ts'

/** Title, state, whether the words are safe, who is here, and what may happen next. */
export function TopBar({
  article,
  draft,
  editor,
  onceSaved,
}: {
  article: ArticleToEdit
  draft: Pick<OpenDraft, 'status' | 'people'>
  editor: Editor | null
  onceSaved: () => Promise<string | null>
}) {
  const typed = useEditorState({ editor, selector: ({ editor: held }) => held?.state.doc.child(0).textContent ?? null })
  const headline = (typed ?? article.headline).trim()
  const decided = article.state === 'in_review' || article.state === 'approved' || article.state === 'scheduled'
  // Who approves looks at the revision that was submitted, not at the text that goes on changing.
  const here = article.moves.filter((move) => move !== 'approve')
  return (
    <header className="top-bar">
      <div className="top-bar-title">
        <h1 dir="auto">{headline || 'Untitled'}</h1>
        <StateMark state={article.state} />
        {article.live ? <span className="hint">Readers have a version</span> : null}
      </div>
      <Faces people={draft.people} />
      <SaveStatus status={draft.status} />
      <div className="top-bar-moves">
        {decided ? (
          <Link
            className="button"
            data-kind={article.moves.includes('approve') ? 'primary' : 'plain'}
            href={reviewPath(article.id)}
          >
            Review
          </Link>
        ) : null}
        <Moves articleId={article.id} allowed={here} revisionId={article.revisionId} before={onceSaved} folded />
      </div>
    </header>
  )
}
