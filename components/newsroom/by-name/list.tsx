import Link from 'next/link'
import type { ReactNode } from 'react'
import { NameFilters } from '#components/newsroom/by-name/filters'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { type Asked, addressFor } from '#lib/by-name/list-address'
import type { Answer } from '#lib/errors'

type List = { next: string | null }

/** A page of sources or of tags: actions, filters, the list, and links to its next page. */
export function NameList<Shown extends List>({
  title,
  path,
  kinds,
  asked,
  after,
  act,
  answer,
  children,
}: {
  title: string
  path: string
  kinds: Readonly<Record<string, string>>
  asked: Asked
  after: string
  act: ReactNode
  answer: Answer<Shown>
  children: (shown: Shown) => ReactNode
}) {
  const t = useTranslations('byName')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        {act}
      </header>
      <NameFilters path={path} kinds={kinds} asked={asked} />
      {answer.ok ? (
        <>
          {children(answer.value)}
          <Pages path={path} asked={asked} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}

function Pages({ path, asked, after, next }: List & { path: string; asked: Asked; after: string }) {
  const t = useTranslations('byName')
  if (!after && !next) return null
  return (
    <nav className="acts after" aria-label={t('pages')}>
      {after ? (
        <Link className="button" href={addressFor(path, asked)}>
          {t('first')}
        </Link>
      ) : null}
      {next ? (
        <Link className="button" href={addressFor(path, { ...asked, after: next })} rel="next">
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
