/** Recordings and documents as they were frozen with a publication. What the text says of them stands in the text. */
import type { FrozenFile } from '#lib/media/frozen-file'
import { publicLicence } from '#lib/site/pictures'

/** As lib/publications froze it */
export type ShownFile = FrozenFile

/** Whose it is, and the licence where it is one that readers know. Empty where nothing is said. */
export const creditOf = ({ credit, licence }: ShownFile): string =>
  [credit, publicLicence(licence)?.name].filter(Boolean).join(' / ')

/** “3:07”, “1:02:07” */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** ISO 8601, as schema.org has it: “PT3M7S” */
export function isoDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${rest}S`
}

/** Bytes in the unit in which one thinks of them, by the language of the page */
export function size(bytes: number, language: string): string {
  const [unit, of] = bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1_000] as const)
  const style = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: bytes < 10_000_000 && of > 1_000 ? 1 : 0,
  } as const
  return new Intl.NumberFormat(language, style).format(Math.max(bytes / of, 1))
}
