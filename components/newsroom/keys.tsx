'use client'

import { Keyboard } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { type May, navItemsFor } from '#components/newsroom/navigation'
import { useTranslations } from '#components/translations'
import { Dialog } from '#components/ui/dialog'
import { useStoredToggle } from '#components/ui/use-stored-toggle'

/** Keys that are no shortcuts: those typed into a field, those held with a modifier, and all while a dialog is open. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true
  if (document.querySelector('dialog[open]')) return true
  const target = event.target
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea, [role="menu"] *'))
  )
}

function stepThroughRows(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step
  rows[next]?.focus()
}

/** The keyboard shortcuts of the newsroom: `g` and a letter to go, `j` and `k` through lists, `?` for all of them. They can be switched off. */
export function Keys({ may }: { may: May }) {
  const t = useTranslations('navigation')
  const [shown, setShown] = useState(false)
  const [on, setOn] = useStoredToggle('single-keys')
  const router = useRouter()
  const items = navItemsFor(may)
  const importing = usePathname() === '/newsroom/import'
  const going = useRef(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!on || isTyping(event)) return
      if (going.current) {
        going.current = false
        const item = navItemsFor(may).find(({ key }) => key === event.key)
        if (item) router.push(item.href)
        return
      }
      if (event.key === 'g') going.current = true
      else if (event.key === 'n' && may.create) router.push('/newsroom/articles/new')
      else if (event.key === 'j') stepThroughRows(1)
      else if (event.key === 'k') stepThroughRows(-1)
      else if (event.key === '?') setShown(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [on, may, router])

  return (
    <>
      <button
        type="button"
        className="keys-button"
        title={t('allKeysKey')}
        aria-label={t('allKeys')}
        onClick={() => setShown(true)}
      >
        <Keyboard aria-hidden size={16} />
      </button>
      <Dialog open={shown} onClose={() => setShown(false)} title={t('keys')}>
        <dl className="keys">
          {items.map(({ name, key }) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </dt>
              <dd>{t(`goTo.${name}`)}</dd>
            </div>
          ))}
          {may.create ? (
            <div>
              <dt>
                <kbd>n</kbd>
              </dt>
              <dd>{t('newArticle')}</dd>
            </div>
          ) : null}
          <div>
            <dt>
              <kbd>j</kbd> <kbd>k</kbd>
            </dt>
            <dd>{t('downAndUp')}</dd>
          </div>
          {importing ? (
            <>
              <div>
                <dt>
                  <kbd>t</kbd>
                </dt>
                <dd>{t('takeLineBack')}</dd>
              </div>
              <div>
                <dt>
                  <kbd>u</kbd>
                </dt>
                <dd>{t('leaveLineOut')}</dd>
              </div>
            </>
          ) : null}
          <div>
            <dt>
              <kbd>Enter</kbd>
            </dt>
            <dd>{t('open')}</dd>
          </div>
          <div>
            <dt>
              <kbd>Esc</kbd>
            </dt>
            <dd>{t('back')}</dd>
          </div>
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('thisList')}</dd>
          </div>
        </dl>
        <label className="choice">
          <input type="checkbox" checked={on} onChange={(event) => setOn(event.target.checked)} />
          {t('singleKeys')}
        </label>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={() => setShown(false)}>
            {t('close')}
          </button>
        </div>
      </Dialog>
    </>
  )
}
