/** Types that the parts of the import page share. */
import type { Confirming } from '#lib/intake/confirming/confirming'

export type Named = { id: string; name: string }
export type Choices = { desks: readonly Named[]; people: readonly Named[] }

export type Change = (change: (now: Confirming) => Confirming) => void
export type Part = { state: Confirming; onChange: Change }
