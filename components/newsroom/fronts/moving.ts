import type { PlaceChange } from '#lib/fronts/change'

/** The change that puts what stands in one place into another, both counted from 0 from the top of the page. */
export const moving = (from: number, to: number): PlaceChange => ({ act: 'move', from, to })
