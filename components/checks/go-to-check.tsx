import type { Check } from '#lib/checks/all'

/** Scrolls to the claim or the part of the page that a check is about and focuses it; then the field that puts it right, where there is one. */
export function goToCheck({ where, claimId, name }: Pick<Check, 'where' | 'claimId'> & Partial<Check>): void {
  const target = document.querySelector<HTMLElement>(
    claimId ? `[data-claim="${claimId}"], [data-claim-id="${claimId}"]` : `[data-location="${where}"]`,
  )
  if (!target) return
  // A tab that is open already would shut.
  const isOpen = target.matches('[data-open] [aria-selected="true"]')
  if (!isOpen && (target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement)) target.click()
  if (target instanceof HTMLAnchorElement) return
  show(target)
  // The field is there once its tab is open.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-about="${name}"] :is(input[role], select)`)
    if (field?.checkVisibility()) show(field)
  })
}

function show(target: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  target.focus({ preventScroll: true })
}
