import { useEffect } from 'react'

const warn = (event: BeforeUnloadEvent) => event.preventDefault()

/** While this is wanted, the browser asks before it closes, reloads or leaves the page. */
export function useAskBeforeLeaving(wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [wanted])
}

/**
 * The same for links to other pages of this application, which the browser does not take for leaving. `ask` is a question that can be
 * answered by yes and no; after a no the link is not followed.
 */
export function useAskBeforeLinks(ask: string | null): void {
  useEffect(() => {
    if (ask === null) return
    const look = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!link || !leadsAway(link as HTMLAnchorElement, event) || window.confirm(ask)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before React hears of it.
    document.addEventListener('click', look, true)
    return () => document.removeEventListener('click', look, true)
  }, [ask])
}

/** Of links that open elsewhere, or lead about in this page, nothing is lost. */
function leadsAway(link: HTMLAnchorElement, { button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const elsewhere = button !== 0 || ctrlKey || metaKey || shiftKey || (link.target !== '' && link.target !== '_self')
  const here = link.origin === location.origin && link.pathname === location.pathname
  return !elsewhere && !here && link.origin === location.origin
}
