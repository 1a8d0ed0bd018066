'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { FrontName } from '#components/fronts/front-name'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { useAsked } from '#components/ui/use-asked'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import { bundlePath } from '#lib/bundles/paths'
import { frontPagePath } from '#lib/fronts/paths'
import type { UsingFront } from '#lib/fronts/shown'
import type { References as Found, LeaningClaim, LinkingPiece } from '#lib/references/queries'
import { writtenIn } from '#lib/text/direction'

/** Where a piece is used, and what becomes of that: before it is withdrawn, or gets another address. */
export function References({ articleId, before }: { articleId: string; before: Before }) {
  const t = useTranslations('references')
  const asked = useAsked<Found>(articleId, `/newsroom/articles/${articleId}/references`, 0)
  const answer = asked?.answer
  const found = answer?.ok ? answer.value : null
  const failed = asked && !found ? (answer && !answer.ok ? answer.message : t('unreachable')) : null
  return (
    <section aria-label={t('title')} className="references">
      <p role="status" className={found && !isNowhere(found) ? 'visually-hidden' : 'hint'}>
        {failed ? '' : found ? inShort(found, t) : t('looking')}
      </p>
      {failed ? <p role="alert">{failed}</p> : null}
      {found ? <Groups found={found} before={before} /> : null}
    </section>
  )
}

type Before = 'withdrawal' | 'address'

const countsOf = ({ pieces, otherPieces, claims, otherClaims, fronts, former, bundle }: Found) => ({
  pieces: pieces.length + otherPieces,
  claims: claims.length + otherClaims,
  fronts: fronts.length,
  former: former.length,
  bundle: bundle ? 1 : 0,
})

const isNowhere = (found: Found) => Object.values(countsOf(found)).every((count) => count === 0)

/** What is said to whoever does not see the lists. */
function inShort(found: Found, t: ReturnType<typeof useTranslations<'references'>>): string {
  const { pieces, claims, fronts, former } = countsOf(found)
  const said = [
    pieces > 0 && t('pieces', { count: pieces }),
    claims > 0 && t('claims', { count: claims }),
    fronts > 0 && t('fronts', { count: fronts }),
    former > 0 && t('former', { count: former }),
    found.bundle && t('bundle', { bundle: found.bundle.name, others: found.bundle.others }),
  ].filter((words) => words !== false && words !== null)
  if (!found.complete) said.push(t('incomplete'))
  return said.length > 0 ? said.join('. ') : t('nowhere')
}

function Groups({ found, before }: { found: Found; before: Before }) {
  const t = useTranslations('references')
  const counts = countsOf(found)
  return (
    <>
      <Group count={counts.pieces} summary={t('pieces', { count: counts.pieces })} then={t(`${before}.pieces`)}>
        {found.pieces.map((piece) => (
          <LinkingLine key={piece.id} piece={piece} />
        ))}
        <Others count={found.otherPieces} />
      </Group>
      <Group count={counts.claims} summary={t('claims', { count: counts.claims })} then={t(`${before}.claims`)}>
        {found.claims.map((claim) => (
          <ClaimLine key={claim.id} claim={claim} />
        ))}
        <Others count={found.otherClaims} />
      </Group>
      <Group count={counts.fronts} summary={t('fronts', { count: counts.fronts })} then={t(`${before}.fronts`)}>
        {found.fronts.map((front) => (
          <FrontLine key={frontPagePath(front.key)} front={front} />
        ))}
      </Group>
      <Group count={counts.former} summary={t('former', { count: counts.former })} then={t(`${before}.former`)}>
        {found.former.map(({ language, slug }) => (
          <li key={`${language}/${slug}`}>
            <bdi>{`/${language}/${slug}`}</bdi>
          </li>
        ))}
      </Group>
      {found.bundle ? (
        <div>
          <p>
            <Link href={bundlePath(found.bundle.id)} target="_blank" prefetch={false}>
              <bdi>{t('bundle', { bundle: found.bundle.name, others: found.bundle.others })}</bdi>
            </Link>
          </p>
          <p className="hint">{t(`${before}.bundle`)}</p>
        </div>
      ) : null}
      {found.complete || isNowhere(found) ? null : <p className="hint">{t('incomplete')}</p>}
    </>
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
    <div>
      <details open={count <= fewEnough}>
        <summary>{summary}</summary>
        <ul className="rows">{children}</ul>
      </details>
      <p className="hint">{then}</p>
    </div>
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

function FrontLine({ front: { key, desk, live, working, due } }: { front: UsingFront }) {
  const t = useTranslations('references')
  return (
    <li>
      <Link href={frontPagePath(key)} target="_blank" prefetch={false}>
        <FrontName desk={desk} language={key.language} />
      </Link>
      <p className="hint">
        <Dotted>{[live && t('front.live'), working && t('front.working'), due && t('front.due')]}</Dotted>
      </p>
    </li>
  )
}

function Others({ count }: { count: number }) {
  const t = useTranslations('references')
  return count > 0 ? <li className="hint">{t('others', { count })}</li> : null
}
