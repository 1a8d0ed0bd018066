'use client'

import { useState } from 'react'
import { ViewForm } from '#components/newsroom/views/view-form'
import { useTranslations } from '#components/translations'
import { AsksFirst } from '#components/ui/asks-first'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { IntentLink } from '#components/ui/intent-link'
import type { ViewPage } from '#lib/generated/prisma/enums'
import { deleteView } from '#lib/views/actions'
import { type KeptFilters, keptFrom, viewLink, viewPath } from '#lib/views/filters'
import type { SavedView } from '#lib/views/queries'
import styles from './views.module.css'

/** The saved views of a page: links to each, and dialogs to keep what is asked for now and to look after those that there are. */
export function SavedViews({ page, asked, views }: { page: ViewPage; asked: KeptFilters; views: SavedView[] }) {
  const t = useTranslations('viewsPage')
  const [open, setOpen] = useState<'save' | 'edit' | null>(null)
  const [changed, setChanged] = useState<SavedView | null>(null)
  const now = keptFrom(page, asked)
  const here = viewPath(page, now)
  const close = () => {
    setOpen(null)
    setChanged(null)
  }
  return (
    <nav className={styles.views} aria-label={t('title')}>
      {views.length > 0 ? (
        <ul>
          {views.map(({ id, name, filters, by }) => (
            <li key={id}>
              <IntentLink
                href={viewPath(page, filters)}
                title={by === null ? undefined : t('sharedBy', { name: by })}
                aria-current={viewPath(page, filters) === here ? 'true' : undefined}
              >
                <bdi>{name}</bdi>
              </IntentLink>
            </li>
          ))}
        </ul>
      ) : null}
      <Button kind="quiet" onClick={() => setOpen('save')}>
        {t('save')}
      </Button>
      {views.length > 0 ? (
        <Button kind="quiet" onClick={() => setOpen('edit')}>
          {t('edit')}
        </Button>
      ) : null}
      <Dialog open={open === 'save'} onClose={close} title={t('save')}>
        <ViewForm page={page} now={now} view={null} onDone={close} />
      </Dialog>
      <Dialog open={open === 'edit' && changed === null} onClose={() => changed ?? close()} title={t('edit')}>
        <ul className="rows">
          {views.map((view) => (
            <li key={view.id} className={styles.row}>
              <IntentLink href={viewLink(view.id)}>
                <bdi>{view.name}</bdi>
              </IntentLink>
              <span className="hint">
                {view.by === null ? (view.shared ? t('shared') : t('own')) : t('sharedBy', { name: view.by })}
              </span>
              {view.mayChange ? (
                <span className="acts">
                  <Button
                    kind="quiet"
                    aria-label={t('changeThis', { name: view.name })}
                    onClick={() => setChanged(view)}
                  >
                    {t('change')}
                  </Button>
                  <AsksFirst
                    title={t('deleteAsk', { name: view.name })}
                    says={view.shared ? t('deleteShared') : t('deleteOwn')}
                    act={t('delete')}
                    work={() => deleteView(view.id)}
                    then={() => {}}
                  >
                    {(ask) => (
                      <Button kind="quiet" aria-label={t('deleteThis', { name: view.name })} onClick={ask}>
                        {t('delete')}
                      </Button>
                    )}
                  </AsksFirst>
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </Dialog>
      <Dialog open={changed !== null} onClose={() => setChanged(null)} title={t('change')}>
        {changed ? <ViewForm page={page} now={now} view={changed} onDone={() => setChanged(null)} /> : null}
      </Dialog>
    </nav>
  )
}
