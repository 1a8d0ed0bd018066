/** One file: what it looks like, what is known of it, and its form. */
import { When } from '#components/dates/when'
import { FileForm } from '#components/newsroom/media/file-form'
import { InTrash } from '#components/newsroom/media/in-trash'
import { LooksLike } from '#components/newsroom/media/looks-like'
import { MakeAgain } from '#components/newsroom/media/make-again'
import { MergedFiles } from '#components/newsroom/media/merged-files'
import { Refreshed } from '#components/newsroom/media/refreshed'
import { Replace } from '#components/newsroom/media/replace'
import { Replacements } from '#components/newsroom/media/replacements'
import { SamePictures } from '#components/newsroom/media/same-pictures'
import { Stored } from '#components/newsroom/media/stored'
import { ThrowAway } from '#components/newsroom/media/throw-away'
import { UsedIn } from '#components/newsroom/media/used-in'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { libraryPath } from '#lib/media/address'
import type { Alike, mediaFile } from '#lib/media/queries'
import type { Merged } from '#lib/merging/queries'
import type { Replacement } from '#lib/replacing/queries'
import type { CountedUses } from '#lib/rights/queries'
import type { SamePicture } from '#lib/same-pictures/queries'
import { goneAt } from '#lib/trash/keeping'
import type { Uses } from '#lib/uses/queries'
import styles from './media.module.css'

type File = Awaited<ReturnType<typeof mediaFile>>

export function FilePage({
  file,
  alike,
  same,
  uses,
  counted,
  merged,
  replacements,
  saved,
}: {
  file: File
  alike: readonly Alike[]
  same: readonly SamePicture[]
  uses: Uses
  counted: CountedUses | null
  merged: readonly Merged[]
  replacements: readonly Replacement[]
  /** Its form was saved just before, by a browser without scripts */
  saved: boolean
}) {
  const t = useTranslations('mediaPage')
  const merging = useTranslations('merging')
  const now = new Date()
  const { id, form, name, mayChange, mayMerge, mergedInto, takenAt, rightsUntil, renditions, source, tags } = file
  const shown = renditions.findLast(
    ({ crop, key, type, width }) => crop === 'whole' && key !== null && type === 'image/webp' && width <= 1280,
  )
  const waiting = renditions.filter(({ key, failedAt }) => key === null && failedAt === null).length
  return (
    <div className="page">
      <header className="page-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
      </header>
      {file.trashedAt ? (
        <InTrash
          id={id}
          by={file.trashedBy?.name ?? null}
          goes={<When at={goneAt(file.trashedAt)} now={new Date()} whole />}
          mayChange={mayChange}
        />
      ) : null}
      {mergedInto ? (
        <Notice kind="info">
          {merging('mergedInto')}{' '}
          <IntentLink href={`${libraryPath}/${mergedInto.id}`}>
            <bdi>{mergedInto.name}</bdi>
          </IntentLink>
        </Notice>
      ) : null}
      <div className="columns">
        <FileForm
          file={{
            id,
            isPicture: form === 'image',
            version: file.version,
            alt: file.alt,
            decorative: file.decorative,
            caption: file.caption,
            credit: file.credit,
            copyright: file.copyright,
            licence: file.licence,
            people: file.people,
            place: file.place,
            takenAt: takenAt?.toISOString() ?? null,
            rightsUntil: rightsUntil?.toISOString().slice(0, 10) ?? null,
            rightsWhere: file.rightsWhere,
            rightsUses: file.rightsUses,
            rightsCost: file.rightsCost,
            focusX: file.focusX,
            focusY: file.focusY,
            crops: file.crops,
            source: source && { id: source.id, name: source.name },
            tags: tags.map((tag) => ({ id: tag.id, name: tag.name })),
            shown: shown?.key ?? null,
            width: file.width,
            height: file.height,
            barred: file.barred,
          }}
          mayChange={mayChange}
          saved={saved}
        />
        <section className="panel" aria-labelledby="facts">
          <Refreshed waiting={waiting > 0} />
          <h2 id="facts">{t('facts')}</h2>
          <Facts {...file} />
          <Stored {...file} />
          {waiting > 0 ? (
            <p role="status">{t('making', { made: renditions.length - waiting, all: renditions.length })}</p>
          ) : null}
          {renditions.some(({ failedAt }) => failedAt !== null) ? <MakeAgain id={id} mayChange={mayChange} /> : null}
          <Findings {...file} />
          <UsedIn uses={uses} counted={counted} />
          <MergedFiles
            merged={merged.map(({ at, ...one }) => ({ ...one, when: <When key={one.id} at={at} now={now} whole /> }))}
          />
          {mergedInto ? null : (
            <>
              <SamePictures id={id} same={same} mayChange={mayChange} mayMerge={mayMerge && !file.trashedAt} />
              <LooksLike id={id} alike={alike} mayChange={mayChange} mayMerge={mayMerge && !file.trashedAt} />
            </>
          )}
          <Replacements replacements={replacements} />
          {(mayChange || mergedInto) && !file.trashedAt ? (
            <div className="acts after">
              {file.mayReplace ? <Replace id={id} livePages={uses.live} /> : null}
              {mergedInto ? null : <ThrowAway id={id} />}
            </div>
          ) : null}
        </section>
      </div>
    </div>
  )
}

function Facts({ type, bytes, width, height, duration, pages, takenAt, createdAt, uploadedBy }: File) {
  const t = useTranslations('mediaPage')
  const now = new Date()
  const facts = [
    [t('kind'), type],
    [t('size'), t('kilobytes', { count: Math.max(1, Math.round(bytes / 1000)) })],
    ...(width && height ? [[t('pixels'), t('widthHeight', { width, height })]] : []),
    ...(duration !== null ? [[t('length'), t('seconds', { count: Math.round(duration / 1000) })]] : []),
    ...(pages !== null ? [[t('length'), t('pages', { count: pages })]] : []),
    ...(takenAt ? [[t('taken'), <When key="taken" at={takenAt} now={now} whole />]] : []),
    [t('sent'), <When key="sent" at={createdAt} now={now} whole />],
    ...(uploadedBy ? [[t('sentBy'), <bdi key="by">{uploadedBy.name}</bdi>]] : []),
  ] as const
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={String(name)} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Findings({ findings }: File) {
  const t = useTranslations('mediaPage')
  if (findings.length === 0) return null
  return (
    <>
      <h3 className={styles.found}>{t('findings')}</h3>
      <ul className="rows">
        {findings.map((finding) => (
          <li key={finding}>{t(`finding.${finding}`)}</li>
        ))}
      </ul>
    </>
  )
}
