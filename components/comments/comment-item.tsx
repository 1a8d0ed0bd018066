'use client'

import { useState } from 'react'
import { CommentForm } from '#components/comments/comment-form'
import { Moment } from '#components/dates/moment'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { useAnswer } from '#components/ui/use-answer'
import { editComment, removeComment, removeGuestComment, type ThreadNow } from '#lib/comments/actions'
import { asTyped, partsOf } from '#lib/comments/mentions'
import type { ShownComment } from '#lib/comments/shown'

/** One comment: who, when, what; and what its writer may do about it. */
export function CommentItem({
  articleId,
  comment,
  onTook,
}: {
  articleId: string
  comment: ShownComment
  onTook: (thread: ThreadNow) => void
}) {
  const t = useTranslations('commentsPanel')
  const ui = useTranslations('ui')
  const { pending, message, run, forget } = useAnswer()
  const [changing, setChanging] = useState<'words' | 'delete' | null>(null)
  const { by, moment, text, mentions, editedAt, deleted, own, removable } = comment
  const isGuests = by.id === null
  if (deleted) return <li className="hint">{isGuests ? t('guestDeleted') : t('deleted', { name: by.name })}</li>

  const begins = asTyped(text, mentions, t('somebody'))
  const stop = () => {
    forget()
    setChanging(null)
  }
  return (
    <li>
      <p className="comment-by">
        <strong>
          <bdi>{by.name}</bdi>
        </strong>{' '}
        <span className="hint">
          {isGuests ? `${t('guest')} · ` : null}
          <Moment shown={moment} />
          {editedAt ? ` · ${t('edited')}` : null}
        </span>
      </p>
      {changing === 'words' ? (
        <CommentForm
          articleId={articleId}
          label={t('text')}
          send={t('save')}
          begins={{ words: begins, picked: mentions }}
          error={message}
          pending={pending}
          focused
          onSend={(words) =>
            run(
              () => editComment(comment.id, { text: words }),
              (thread) => {
                stop()
                onTook(thread)
              },
            )
          }
          onLeave={stop}
        />
      ) : (
        <p className="comment-words">
          <bdi>
            {partsOf(text, mentions, t('somebody')).map(({ words, personId }, index) =>
              personId ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other key
                <strong key={index} className="mention">
                  <bdi>{words}</bdi>
                </strong>
              ) : (
                words
              ),
            )}
          </bdi>
        </p>
      )}
      {removable && changing === null ? (
        <div className="comment-acts">
          {own ? (
            <Button kind="quiet" aria-label={t('editThis', { words: begins })} onClick={() => setChanging('words')}>
              {t('edit')}
            </Button>
          ) : null}
          <Button
            kind="quiet"
            aria-label={t(own ? 'removeThis' : 'removeGuests', { words: begins })}
            onClick={() => setChanging('delete')}
          >
            {t('remove')}
          </Button>
        </div>
      ) : null}
      <Dialog open={changing === 'delete'} onClose={stop} title={t('removeQuestion')}>
        <p>{t('removeFinal')}</p>
        {message ? <p className="field-error">{message}</p> : null}
        <div className="dialog-foot">
          <Button onClick={stop}>{ui('cancel')}</Button>
          <Button
            kind="danger"
            pending={pending}
            onClick={() =>
              run(
                () => (isGuests ? removeGuestComment : removeComment)(comment.id),
                (thread) => {
                  stop()
                  onTook(thread)
                },
              )
            }
          >
            {t('remove')}
          </Button>
        </div>
      </Dialog>
    </li>
  )
}
