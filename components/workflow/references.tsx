'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { useAsked } from '#components/ui/use-asked'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { References as Found, LeaningClaim, LinkingPiece } from '#lib/references/queries'
import { writtenIn } from '#lib/text/direction'

/** Where a piece is used, and what becomes of that: before it is withdrawn, or gets another address. */
export function References({ articleId, before }: { articleId: string; before: 'withdrawal' | 'address' }) {
  const t = useTranslations('references')
  const asked = useAsked<Found>(articleId, `/newsroom/articles/${articleId}/references`, 0)
  if (!asked)
    return (
      <p className="hint" role="status">
        {t('looking')}
      </p>
    )
  const { answer } = asked
  if (!answer?.ok) return <p role="alert">{answer?.message ?? t('unreachable')}</p>
  const { pieces, otherPieces, claims, otherClaims, former } = answer.value
  const counts = [pieces.length + otherPieces, claims.length + otherClaims, former.length] as const
  const [pieceCount, claimCount, formerCount] = counts
  return (
    <section aria-label={t('title')} className="references">
      {counts.every((count) => count === 0) ? <p className="hint">{t('nowhere')}</p> : null}
      <Group count={pieceCount} summary={t('pieces', { count: pieceCount })} then={t(`${before}.pieces`)}>
        {pieces.map((piece) => (
          <LinkingLine key={piece.id} piece={piece} />
        ))}
        <Others count={otherPieces} />
      </Group>
      <Group count={claimCount} summary={t('claims', { count: claimCount })} then={t(`${before}.claims`)}>
        {claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
        <Others count={otherClaims} />
      </Group>
      <Group count={formerCount} summary={t('former', { count: formerCount })} then={t(`${before}.former`)}>
        {former.map(({ language, slug }) => (
          <li key={`${language}/${slug}`}>
            <bdi>{`/${language}/${slug}`}</bdi>
          </li>
        ))}
      </Group>
    </section>
  )
}

/** As many as are seen at once without being asked for */
const fewEnough = 5

function Group({
  count,
  summary,
  then,
  children,
}: {
  count: number
  summary: string
  then: string
  children: ReactNode
}) {
  if (count === 0) return null
  return (
    <details open={count <= fewEnough}>
      <summary>{summary}</summary>
      <p className="hint">{then}</p>
      <ul className="rows">{children}</ul>
    </details>
  )
}

function LinkingLine({ piece: { places, ...piece } }: { piece: LinkingPiece }) {
  const t = useTranslations('references')
  return (
    <li>
      <PieceLink piece={piece} /> <StateMark state={piece.state} />
      <p className="hint">
        <Dotted>{places.map((place) => t(`at.${place}`))}</Dotted>
      </p>
    </li>
  )
}

const ClaimLine = ({ claim: { text, piece } }: { claim: LeaningClaim }) => (
  <li>
    <p {...writtenIn(piece.language)}>{text}</p>
    <p className="hint">
      <PieceLink piece={piece} />
    </p>
  </li>
)

/** In a tab of its own: what was typed beside it stays. */
function PieceLink({ piece: { id, state, headline, language } }: { piece: LeaningClaim['piece'] }) {
  const articles = useTranslations('articlePages')
  return (
    <Link href={pathFor(id, state)} target="_blank" prefetch={false} {...(headline ? writtenIn(language) : {})}>
      {headline || articles('noHeadline')}
    </Link>
  )
}

function Others({ count }: { count: number }) {
  const t = useTranslations('references')
  return count > 0 ? <li className="hint">{t('others', { count })}</li> : null
}
