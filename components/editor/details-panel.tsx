'use client'

import { useState } from 'react'
import { AuthorsField } from '#components/article-fields/authors-field'
import { DeskField, LanguageField, ProfileField } from '#components/article-fields/select-fields'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { Named } from '#components/ui/picked-names'
import { Assignments } from '#components/workflow/assignments'
import { Embargo } from '#components/workflow/embargo'
import { ThrowAway } from '#components/workflow/throw-away'
import { ToldReaders } from '#components/workflow/told-readers'
import type { ArticleToEdit } from '#lib/articles/queries'
import type { Assignments as AssignmentsOf } from '#lib/assignments/queries'
import type { Claim } from '#lib/claims/marked'
import type { Profile } from '#lib/generated/prisma/enums'
import type { DetailsSaving, DetailsView } from '#lib/writing/details-saving'
import { AiUseField } from './ai-use-field.tsx'
import { DetailsConflict } from './details-conflict.tsx'
import { SlugField, TagsField } from './details-fields.tsx'
import { LeadDialog } from './lead-dialog.tsx'
import { LeadField } from './lead-field.tsx'
import { NewAddress } from './new-address.tsx'
import { NoticeField } from './notice-field.tsx'
import { useDetailsView } from './use-details.ts'
import { useSlugAhead } from './use-slug-ahead.ts'

/** The details of the article. They save themselves; if somebody else changed the same meanwhile, both versions are shown and nothing typed is lost. */
export function DetailsPanel({
  article,
  assignments,
  headline,
  saving,
  desks,
  people,
  claims,
}: {
  article: ArticleToEdit
  assignments: AssignmentsOf
  /** As it is typed */
  headline: string
  saving: DetailsSaving
  desks: readonly Named[]
  people: readonly Named[]
  claims: readonly Claim[]
}) {
  const t = useTranslations('detailsPanel')
  const ofTasks = useTranslations('assignments')
  const view = useDetailsView(saving)
  const [newTags, setNewTags] = useState<readonly Named[]>([])
  const { mine, theirs, errors, message } = view
  const names = new Map([...people, ...article.authors, ...article.tags, ...newTags].map(({ id, name }) => [id, name]))
  const follows = article.slugFollows && mine.slug === article.slug
  const ahead = useSlugAhead(follows, article, mine.language, headline)
  const [picking, setPicking] = useState(false)
  const part = { details: mine, errors, onChange: saving.choose }
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          saving.leave()
        }}
      >
        <fieldset className="details" disabled={!article.may.details}>
          <legend className="visually-hidden">{t('legend')}</legend>
          <ProfileField
            value={mine.profile}
            error={errors.profile}
            onChange={({ target }) => saving.choose({ profile: target.value as Profile })}
          />
          <DeskField
            desks={desks}
            value={mine.deskId ?? ''}
            error={errors.deskId}
            onChange={({ target }) => saving.choose({ deskId: target.value || null })}
          />
          <AuthorsField
            authorIds={mine.authorIds}
            people={people}
            names={names}
            error={errors.authorIds}
            onChange={(authorIds) => saving.choose({ authorIds })}
          />
          <TagsField {...part} names={names} onName={(tag) => setNewTags([...newTags, tag])} />
          <LanguageField
            language={mine.language}
            value={mine.language}
            error={errors.language}
            onChange={({ target }) => saving.choose({ language: target.value })}
          />
          <LeadField
            lead={mine.lead}
            error={errors.lead}
            may={article.may.details}
            onOpen={() => setPicking(true)}
            onTakeOut={() => saving.choose({ lead: null })}
          />
          <AiUseField
            declared={mine.aiUse}
            language={mine.language}
            error={errors.aiUse}
            onChoose={(aiUse) => saving.choose({ aiUse })}
            onType={(aiUse) => saving.type({ aiUse })}
            onLeave={saving.leave}
          />
          {article.wasPublic ? (
            <NoticeField
              notice={mine.notice}
              claims={claims}
              language={mine.language}
              error={errors.notice}
              mayMinor={article.may.minor}
              onChoose={(notice) => saving.choose({ notice })}
              onType={(notice) => saving.type({ notice })}
              onLeave={saving.leave}
            />
          ) : null}
          <SlugField {...part} ahead={ahead} onType={saving.type} onLeave={saving.leave} />
        </fieldset>
        <NewAddress articleId={article.id} live={article.liveAddress} details={mine} />
        {theirs ? (
          <DetailsConflict
            theirs={theirs}
            mine={mine}
            names={names}
            desks={desks}
            claims={claims}
            onMine={() => saving.settleConflict('mine')}
            onTheirs={() => saving.settleConflict('theirs')}
          />
        ) : null}
        {message ? (
          <Notice kind="stop" word={t('notSaved')} live>
            {message}
          </Notice>
        ) : null}
        <Embargo articleId={article.id} until={article.embargoUntil} may={article.may.details} />
        {article.may.details && !theirs ? <DetailsFoot view={view} saving={saving} /> : null}
      </form>
      <section className="panel">
        <h2>{ofTasks('title')}</h2>
        <Assignments articleId={article.id} {...assignments} />
      </section>
      <ToldReaders told={article.told} may={article.may.retell} />
      {article.may.trash ? <ThrowAway articleId={article.id} /> : null}
      <LeadDialog
        lead={mine.lead}
        open={picking}
        onClose={() => setPicking(false)}
        onChoose={(lead) => {
          setPicking(false)
          saving.choose({ lead })
        }}
      />
    </>
  )
}

const said = {
  untouched: 'untouched',
  typing: 'saving',
  saving: 'saving',
  saved: 'saved',
  refused: 'refused',
  unreachable: 'notReached',
  conflict: null,
  asks: 'asks',
} as const satisfies Record<DetailsView['status'], string | null>

/** Not announced to screen readers: every “saving” would be noise. */
const passing: readonly DetailsView['status'][] = ['untouched', 'typing', 'saving']

function DetailsFoot({ view: { status, message }, saving }: { view: DetailsView; saving: DetailsSaving }) {
  const quiet = passing.includes(status)
  const t = useTranslations('detailsPanel')
  const code = message ? null : said[status]
  const words = code ? t(code) : ''
  return (
    <div className="details-foot" data-status={status}>
      {status === 'asks' ? (
        <>
          <Button kind="primary" onClick={() => void saving.save()}>
            {t('saveAndVoid')}
          </Button>
          <Button onClick={saving.undo}>{t('leaveAsItWas')}</Button>
        </>
      ) : null}
      <p role="status" className={quiet ? 'visually-hidden' : 'hint'}>
        {quiet ? '' : words}
      </p>
      {quiet ? <p className="hint">{words}</p> : null}
    </div>
  )
}
