/** How long headlines and standfirsts are best: one place for the meter above the text. In characters, as a reader counts them. */
import type { Profile } from '#lib/generated/prisma/enums'

export type Line = 'headline' | 'standfirst'
type Aim = { least: number; most: number }

/** What says a thing shortly has the shortest headline; an argument needs more room than a fact. */
const aims: Record<Profile, Record<Line, Aim>> = {
  news: { headline: { least: 30, most: 70 }, standfirst: { least: 60, most: 180 } },
  analysis: { headline: { least: 35, most: 85 }, standfirst: { least: 80, most: 220 } },
  opinion: { headline: { least: 20, most: 75 }, standfirst: { least: 60, most: 200 } },
  explainer: { headline: { least: 25, most: 75 }, standfirst: { least: 80, most: 220 } },
  interview: { headline: { least: 30, most: 90 }, standfirst: { least: 80, most: 220 } },
  live: { headline: { least: 25, most: 80 }, standfirst: { least: 0, most: 200 } },
  brief: { headline: { least: 20, most: 55 }, standfirst: { least: 0, most: 120 } },
}

/** What others show of a line before they cut it off (docs/decisions/119). */
const places = {
  headline: { search: 60, card: 70 },
  standfirst: { search: 155, card: 200 },
} as const

export type Measured = Aim & {
  length: number
  /** Nothing is said of a line that nobody has begun. */
  fit: 'empty' | 'short' | 'fits' | 'long'
  /** Where it is cut off, and after how many characters */
  cut: { place: 'search' | 'card'; most: number }[]
}

export function measured(profile: Profile, line: Line, length: number): Measured {
  const aim = aims[profile][line]
  const fit = length === 0 ? 'empty' : length < aim.least ? 'short' : length > aim.most ? 'long' : 'fits'
  const cut = (['search', 'card'] as const)
    .map((place) => ({ place, most: places[line][place] }))
    .filter(({ most }) => length > most)
  return { ...aim, length, fit, cut }
}
