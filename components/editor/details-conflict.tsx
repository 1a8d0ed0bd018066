import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import type { Named } from '#components/ui/picked-names'
import { type AiUse, usedIn } from '#lib/ai-use/use'
import { isOffered } from '#lib/articles/languages'
import type { Claim } from '#lib/claims/marked'
import type { Notice as ToReaders } from '#lib/corrections/notice'
import type { LeadPicture } from '#lib/media/lead'
import type { Details } from '#lib/revisions/details'

const parts = ['profile', 'desk', 'authors', 'tags', 'mainTag', 'lead', 'notice', 'aiUse', 'language', 'slug'] as const

/** Its words, and what the places show of it in percent: two that differ read differently. */
function leadInWords({ file, alt, caption, parts }: LeadPicture): string {
  const shown = Object.values(parts).map((part) =>
    part ? `${part.name} (${part.x / 10}, ${part.y / 10}, ${part.size / 10} %)` : '',
  )
  return [alt || file, caption, ...shown].filter(Boolean).join(' · ')
}

/** Somebody else saved the details meanwhile: what they saved beside what stands here, where the two differ. */
export function DetailsConflict({
  theirs,
  mine,
  names,
  desks,
  claims,
  onMine,
  onTheirs,
}: {
  theirs: Details
  mine: Details
  names: ReadonlyMap<string, string>
  desks: readonly Named[]
  claims: readonly Claim[]
  onMine: () => void
  onTheirs: () => void
}) {
  const t = useTranslations('detailsPanel')
  const fields = useTranslations('articleFields')
  const labels = useTranslations('labels')
  const corrections = useTranslations('corrections')
  const noticeInWords = (notice: ToReaders | null): string => {
    if (notice === null) return ''
    if (notice.kind === 'minor') return corrections('minor')
    const cause = notice.cause ? labels(`correctionCause.${notice.cause}`) : ''
    const about = notice.claimIds.map((id) => {
      const claim = claims.find((one) => one.id === id)
      return claim ? corrections('claimInWords', { number: claim.number, words: claim.text }) : corrections('claimGone')
    })
    return [labels(`correctionKind.${notice.kind}`), notice.text, cause, ...about.sort()].filter(Boolean).join(' · ')
  }
  const aiInWords = (declared: AiUse | null): string => {
    if (declared === null) return ''
    const used = usedIn(declared)
    return [labels(`aiUse.${declared.use}`), used?.tool, used?.purpose].filter(Boolean).join(' · ')
  }
  const inWords = (details: Details): Record<(typeof parts)[number], string> => {
    const all = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? fields('somebodyUnknown'))
    return {
      profile: labels(`profile.${details.profile}`),
      desk: desks.find((desk) => desk.id === details.deskId)?.name ?? '',
      authors: all(details.authorIds).join(', '),
      tags: all(details.tagIds).sort().join(', '),
      mainTag: details.mainTagId ? (all([details.mainTagId])[0] ?? '') : '',
      notice: noticeInWords(details.notice),
      aiUse: aiInWords(details.aiUse),
      lead: details.lead ? leadInWords(details.lead) : '',
      language: isOffered(details.language) ? labels(`language.${details.language}`) : details.language,
      slug: details.slug,
    }
  }
  const [saved, here] = [inWords(theirs), inWords(mine)]
  const differing = parts.filter((part) => saved[part] !== here[part])
  const value = (words: string) => () => <bdi>{words || t('nothing')}</bdi>
  return (
    <Notice kind="warn" word={t('notSaved')} live>
      <p>{t('conflict')}</p>
      <dl className="conflict">
        {differing.map((part) => (
          <div key={part}>
            <dt>{fields(part)}</dt>
            <dd>{t.rich('they', { value: value(saved[part]) })}</dd>
            <dd>{t.rich('you', { value: value(here[part]) })}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <Button onClick={onTheirs}>{t('takeTheirs')}</Button>
        <Button kind="primary" onClick={onMine}>
          {t('saveMine')}
        </Button>
      </div>
    </Notice>
  )
}
