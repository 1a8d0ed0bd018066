'use client'

import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { GoesAway } from '#components/workflow/goes-away'
import { OtherWords } from '#components/workflow/other-words'
import type { State } from '#lib/generated/prisma/enums'
import type { OtherWords as Changed } from '#lib/uses/frozen-words'
import type { ChangesAsked, WritingContext } from '#lib/writing/queries'
import { type OpenDraft, useDraftView } from './use-draft.ts'

/** Notices above the text: why it can’t be written to, or what writing would do. */
export function WritingNotices({
  draft,
  state,
  mayWrite,
  suggests,
  tooHeavy,
  changesAsked,
  changedSince,
  otherWords,
  articleId,
  withdrawal,
}: {
  draft: OpenDraft
  state: State
  mayWrite: boolean
  /** She may write, but only suggest */
  suggests: boolean
  /** The text alone makes every opening slow */
  tooHeavy: boolean
  changesAsked: ChangesAsked | null
  changedSince: boolean
  otherWords: readonly Changed[]
  articleId: string
  withdrawal: WritingContext['withdrawal']
}) {
  const t = useTranslations('writing')
  const workflow = useTranslations('workflow')
  const suggestions = useTranslations('suggestions')
  const labels = useTranslations('labels')
  const sentence = useSentence()
  const { message, status } = useDraftView(draft)
  const why = message && sentence(message)
  const decided = state === 'approved' || state === 'scheduled'
  return (
    <div className="writing-notices">
      {status.kind === 'refused' ? (
        <Notice kind="stop" word={t('notSaved')} live>
          <p>{t('copyBeforeGivingUp', { why: why ?? '' })}</p>
          <Button kind="danger" onClick={() => void draft.giveUp()}>
            {t('giveUp')}
          </Button>
        </Notice>
      ) : why ? (
        <Notice kind="info" word={t('readOnly')} live>
          {why}
        </Notice>
      ) : null}
      {suggests && draft.editable ? (
        <Notice kind="info" word={suggestions('youSuggestWord')} live>
          {suggestions('youSuggest')}
        </Notice>
      ) : null}
      {tooHeavy ? (
        <Notice kind="warn" word={t('heavy')}>
          {t('tooHeavy')}
        </Notice>
      ) : null}
      {changesAsked ? (
        <Notice kind="warn" word={changesAsked.by ? t('changesAskedBy', { name: changesAsked.by }) : t('changesAsked')}>
          <p className="writing-asked">
            <bdi>{changesAsked.words}</bdi>
          </p>
        </Notice>
      ) : null}
      {withdrawal ? <GoesAway articleId={articleId} {...withdrawal} /> : null}
      {changedSince ? (
        <Notice kind="info" word={t('inReview')}>
          <p>{t('inReviewText', { move: workflow('move.updateReview') })}</p>
          <OtherWords words={otherWords} />
        </Notice>
      ) : null}
      {decided && mayWrite && !suggests && draft.editable ? (
        <Notice kind="warn" word={labels(`state.${state}`)}>
          {t('editVoids')}
        </Notice>
      ) : null}
    </div>
  )
}
