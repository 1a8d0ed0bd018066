import type { Check } from '#lib/checks/all'

/** To the claim or the place that a check is about, wherever the page shows it; there, to the field that puts it right. */
export function goToCheck({ where, claimId, name }: Pick<Check, 'where' | 'claimId'> & Partial<Check>): void {
  const place = document.querySelector<HTMLElement>(
    claimId ? `[data-claim="${claimId}"], [data-claim-id="${claimId}"]` : `[data-place="${where}"]`,
  )
  if (!place) return
  // A tab that is open already would shut.
  const isOpen = place.matches('[data-open] [aria-selected="true"]')
  if (!isOpen && (place instanceof HTMLButtonElement || place instanceof HTMLAnchorElement)) place.click()
  if (place instanceof HTMLAnchorElement) return
  show(place)
  // The field is there once its tab is open.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(`[data-about="${name}"] :is(input[role], select)`)
    if (field?.checkVisibility()) show(field)
  })
}

function show(place: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  place.focus({ preventScroll: true })
}
