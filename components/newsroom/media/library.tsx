/** The library: sending files, looking for one, and what was found. */
import Link from 'next/link'
import { When } from '#components/dates/when'
import { FileGrid } from '#components/newsroom/media/file-grid'
import { Filters } from '#components/newsroom/media/filters'
import { RecentChanges } from '#components/newsroom/media/recent-changes'
import { Refreshed } from '#components/newsroom/media/refreshed'
import { RightsThatEnd } from '#components/newsroom/media/rights-that-end'
import { SelectionOfFiles } from '#components/newsroom/media/selection'
import { SelectionBar } from '#components/newsroom/media/selection-bar'
import { SendFiles } from '#components/newsroom/media/send-files'
import { Sweep } from '#components/newsroom/media/sweep'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { OwnBulkEdit } from '#lib/bulk-edits/queries'
import type { Answer } from '#lib/errors'
import { type Asked, addressFor } from '#lib/media/address'
import type { ListedFile } from '#lib/media/listed-file'
import type { Ending } from '#lib/uses/queries'

export function Library({
  answer,
  asked,
  tag,
  source,
  after,
  maySend,
  mayChange,
  sweepable,
  ending,
  recent,
}: {
  answer: Answer<{ files: ListedFile[]; next: string | null }>
  asked: Asked
  /** The ones that are asked for */
  tag: { id: string; name: string } | null
  source: { id: string; name: string } | null
  after: string
  maySend: boolean
  /** Files of one’s own at least */
  mayChange: boolean
  /** What a sweep would throw away; null where none is offered */
  sweepable: { files: number; bytes: number } | null
  /** Null where it is not asked for */
  ending: { ending: Ending; ended: Ending } | null
  /** What whoever looks changed together and can take back */
  recent: readonly OwnBulkEdit[]
}) {
  const t = useTranslations('mediaPage')
  const narrowed = Object.keys(asked).length > 0
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      {maySend ? <SendFiles /> : null}
      <RecentChanges
        edits={recent.map(({ id, at, count }) => ({ id, count, when: <When at={at} now={new Date()} /> }))}
      />
      {ending ? <RightsThatEnd {...ending} /> : null}
      <Filters asked={asked} tag={tag} source={source} />
      {sweepable ? <Sweep {...sweepable} /> : null}
      {answer.ok ? (
        <SelectionOfFiles>
          <Refreshed waiting={answer.value.files.some(({ form, small }) => form === 'image' && small === null)} />
          {mayChange ? (
            <SelectionBar
              trash={asked.use === 'trash'}
              files={answer.value.files.map(({ id, version, name }) => ({ id, version, name }))}
            />
          ) : null}
          {answer.value.files.length > 0 ? <FileGrid files={answer.value.files} /> : <Nothing narrowed={narrowed} />}
          <Pages asked={asked} after={after} next={answer.value.next} />
        </SelectionOfFiles>
      ) : (
        <Notice kind="warn" word={t('notShown')}>
          {answer.message}
        </Notice>
      )}
    </div>
  )
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useTranslations('mediaPage')
  return (
    <div className="empty">
      <h2>{narrowed ? t('noneFits') : t('empty')}</h2>
      <p>{narrowed ? t('noneFitsText') : t('emptyText')}</p>
    </div>
  )
}

function Pages({ asked, after, next }: { asked: Asked; after: string; next: string | null }) {
  const t = useTranslations('byName')
  if (!after && !next) return null
  return (
    <nav className="acts after" aria-label={t('pages')}>
      {after ? (
        <Link className="button" href={addressFor(asked)}>
          {t('first')}
        </Link>
      ) : null}
      {next ? (
        <Link className="button" href={addressFor(asked, next)} rel="next">
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
