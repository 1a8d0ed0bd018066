'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type Chosen, useSelection } from '#components/newsroom/media/selection'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { useStoredToggle } from '#components/ui/use-stored-toggle'
import { libraryPath } from '#lib/media/address'
import { between, stepTo } from '#lib/media/selection'
import styles from './media.module.css'

export type FileRow = Chosen & { picture: ReactNode; facts: ReactNode; columns: readonly ReactNode[] }

/** What a grid and a list have in common, and the switch between the two, which this browser remembers. */
export function FileRows({ rows, heads }: { rows: readonly FileRow[]; heads: readonly string[] }) {
  const t = useTranslations('bulkEdits')
  const page = useTranslations('mediaPage')
  const [asList, setAsList] = useStoredToggle('media-as-list', false)
  const { selected, set, clear } = useSelection()
  const grid = useRef<HTMLTableElement>(null)
  const hintId = useId()
  const [active, setActive] = useState(0)
  // Shift selects from here.
  const anchor = useRef(0)
  const files = rows.map(({ id, version, name }): Chosen => ({ id, version, name }))

  const extendTo = (place: number) => set(between(files, anchor.current, place), true)
  const toggle = (place: number) => {
    const file = files[place]
    if (!file) return
    anchor.current = place
    set([file], !selected.has(file.id))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.nativeEvent.isComposing || !grid.current) return
    const place = Math.min(active, files.length - 1)
    if ((event.ctrlKey || event.metaKey) && event.key === 'a') set(files, true)
    else if (event.ctrlKey || event.metaKey) return
    else if (event.key === ' ') (event.shiftKey ? extendTo : toggle)(place)
    else if (event.key === 'Escape' && selected.size > 0) clear()
    else {
      const next = stepTo(event.key, place, {
        count: files.length,
        columns: asList ? 1 : columnsOf(grid.current),
        fromRight: getComputedStyle(grid.current).direction === 'rtl',
      })
      if (next === null) return
      if (event.shiftKey) extendTo(next)
      else anchor.current = next
      linksOf(grid.current)[next]?.focus()
    }
    event.preventDefault()
  }
  const onPick = (place: number, event: MouseEvent) => (event.shiftKey ? extendTo(place) : toggle(place))

  return (
    <>
      <div className={styles.above}>
        <p id={hintId} className={`hint ${styles.keysHint}`}>
          {t('hint')}
        </p>
        <fieldset className={styles.views}>
          <legend className="visually-hidden">{t('view')}</legend>
          {[false, true].map((list) => (
            <button
              key={String(list)}
              type="button"
              className="button"
              data-kind="quiet"
              aria-pressed={asList === list}
              onClick={() => setAsList(list)}
            >
              {t(list ? 'list' : 'grid')}
            </button>
          ))}
        </fieldset>
      </div>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML gives a table any role; as a grid its rows are selected and its keys arrive.
        role="grid"
        aria-label={page('files')}
        aria-describedby={hintId}
        aria-multiselectable
        className={asList ? styles.list : styles.tiles}
        onKeyDown={onKeyDown}
      >
        {asList ? (
          <thead>
            <tr className={styles.heads}>
              {['', ...heads].map((head) => (
                <th key={head} scope="col">
                  {head || <span className="visually-hidden">{t('selection')}</span>}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map(({ id, name, picture, facts, columns }, place) => (
            <tr key={id} aria-selected={selected.has(id)} className={styles.item} onFocus={() => setActive(place)}>
              <td className={styles.tick}>
                <label>
                  <span className="visually-hidden">{t('select', { name })}</span>
                  <input
                    type="checkbox"
                    // Space does it at the link: one stop for the whole list, not two for each file.
                    tabIndex={-1}
                    checked={selected.has(id)}
                    onClick={(event) => onPick(place, event)}
                    onChange={() => {}}
                  />
                </label>
              </td>
              <td className={styles.cell}>
                <IntentLink
                  data-row
                  tabIndex={place === Math.min(active, rows.length - 1) ? 0 : -1}
                  className={styles.file}
                  href={`${libraryPath}/${id}`}
                >
                  <span className={styles.frame}>{picture}</span>
                  <bdi className={styles.name}>{name}</bdi>
                  {asList ? null : <span className="hint">{facts}</span>}
                </IntentLink>
              </td>
              {asList
                ? columns.map((column, at) => (
                    <td key={heads[at + 1]} className={styles.column}>
                      {column}
                    </td>
                  ))
                : null}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const linksOf = (grid: HTMLElement) => [...grid.querySelectorAll<HTMLElement>('a[data-row]')]

/** How many stand beside each other now */
const columnsOf = (grid: HTMLTableElement): number =>
  getComputedStyle(grid.tBodies[0] ?? grid)
    .gridTemplateColumns.split(' ')
    .filter(Boolean).length || 1
