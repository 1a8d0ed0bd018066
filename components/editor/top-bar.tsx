'use client'

import type { Editor } from '@tiptap/core'
import type { ComponentProps, ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Moves } from '#components/workflow/moves'
import { StateMark } from '#components/workflow/state-mark'
import { historyPath, previewPagePath, reviewPath } from '#lib/articles/paths'
import type { ArticleToEdit } from '#lib/articles/queries'
import { coveragePath } from '#lib/coverage/paths'
import { writtenIn } from '#lib/text/direction'
import { leadsOn, usefulMoves } from '#lib/workflow/next-move'
import { PresenceAvatars } from './presence-avatars.tsx'
import { SaveStatus } from './save-status.tsx'
import { type OpenDraft, useDraftView } from './use-draft.ts'
import { useFollowing } from './use-following.ts'
import { useHeadline } from './use-headline.ts'

/** The top bar: title, state, save status, who is here, how one writes (`children`), and moves. */
export function TopBar({
  article,
  draft,
  editor,
  changedSince,
  onceSaved,
  children,
  ...blocking
}: {
  article: ArticleToEdit
  changedSince: boolean
  draft: OpenDraft
  editor: Editor | null
  onceSaved: () => Promise<string | null>
  children: ReactNode
} & Pick<ComponentProps<typeof Moves>, 'blockers' | 'blockersNow' | 'onGo'>) {
  const t = useTranslations('writing')
  const coverage = useTranslations('coverage')
  const headline = useHeadline(editor, article.headline)
  const useful = usefulMoves(article.moves, article.state, changedSince, article.underEmbargo)
  return (
    <header className="top-bar">
      <div className="top-bar-title">
        <p className="top-bar-name" {...(headline ? writtenIn(article.language) : {})}>
          {headline || t('untitled')}
        </p>
        <StateMark state={article.state} />
        {article.live ? <span className="hint">{t('readersHaveVersion')}</span> : null}
        {article.coverageId ? (
          <IntentLink className="hint" href={coveragePath(article.coverageId)}>
            {coverage('title')}
          </IntentLink>
        ) : null}
        <IntentLink className="hint" href={historyPath(article.id)}>
          {t('history')}
        </IntentLink>
        <IntentLink className="hint" href={previewPagePath(article.id)}>
          {t('preview')}
        </IntentLink>
      </div>
      <DraftState draft={draft} editor={editor} />
      {children}
      <div className="top-bar-moves">
        <IntentLink
          className="button"
          data-kind={leadsOn(useful, blocking.blockers.length) === 'approve' ? 'primary' : 'plain'}
          href={reviewPath(article.id)}
        >
          {t('review')}
        </IntentLink>
        <Moves
          {...blocking}
          articleId={article.id}
          language={article.language}
          allowed={useful}
          // Who approves looks at the revision that was submitted, not at the text that goes on changing.
          elsewhere={['approve', 'publishPast']}
          revisionId={article.revisionId}
          before={onceSaved}
          folded
        />
      </div>
    </header>
  )
}

/** Who is here, and whether all is saved. */
function DraftState({ draft, editor }: { draft: OpenDraft; editor: Editor | null }) {
  const { people, status } = useDraftView(draft)
  const following = useFollowing(editor, people)
  return (
    <>
      <PresenceAvatars people={people} following={following} />
      <SaveStatus status={status} />
    </>
  )
}
