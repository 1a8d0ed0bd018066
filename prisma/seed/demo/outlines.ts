/** Outlines of countries that are nowhere, for the maps of the demo newsroom: out in an ocean, where nobody’s border is. */
import { outlineText } from '#lib/text/map-outline'

/** A west coast with two bays, and borders on land drawn with a ruler; an island before it. */
const maravia = [
  [-31.2, 46.1, -30.6, 46.3, -29.1, 46.25, -27.4, 45.6, -27.15, 44.2, -27.5, 43.1, -27.2, 41.9, -28.1, 41.2],
  [-29.2, 40.95, -29.9, 41.15, -30.35, 40.9, -30.8, 41.3, -30.55, 41.75, -30.9, 42.05, -31.3, 42.0, -31.55, 42.4],
  [-31.25, 42.8, -30.75, 42.95, -30.6, 43.25, -30.95, 43.5, -31.4, 43.45, -31.8, 43.75, -31.7, 44.2, -32.05, 44.5],
  [-31.85, 44.85, -31.35, 44.8, -31.1, 45.05, -31.45, 45.35, -31.6, 45.75],
].flat()
const island = [-32.6, 43.0, -32.35, 43.15, -32.2, 42.95, -32.4, 42.75]

export const outlines: Readonly<Record<string, string>> = {
  maravia: outlineText({ beneath: [], regions: [{ name: 'Maravia', rings: [maravia, island] }] }),
}
