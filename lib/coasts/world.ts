/**
 * Land and countries of the world, from Natural Earth (public domain) as world-atlas packs it: half a megabyte and more, for servers alone.
 * Where borders are disputed it shows who holds the land (docs/decisions/175).
 */
import { feature } from 'topojson-client'

const files = {
  land: {
    small: async () => (await import('world-atlas/land-110m.json', { with: { type: 'json' } })).default,
    large: async () => (await import('world-atlas/land-50m.json', { with: { type: 'json' } })).default,
  },
  countries: {
    small: async () => (await import('world-atlas/countries-110m.json', { with: { type: 'json' } })).default,
    large: async () => (await import('world-atlas/countries-50m.json', { with: { type: 'json' } })).default,
  },
}

type Land = ReturnType<typeof feature>
const decoded = new Map<string, Land>()

/** `small`: at 1:110 million, for a map of half the world; `large`: at 1:50 million. */
export async function world(what: keyof typeof files, scale: 'small' | 'large'): Promise<Land> {
  const name = `${what} ${scale}`
  const known = decoded.get(name)
  if (known) return known
  const topology = (await files[what][scale]()) as unknown as Parameters<typeof feature>[0]
  const object = topology.objects[what]
  if (!object) throw new Error(`world-atlas has no ${what}.`)
  const land: Land = feature(topology, object)
  decoded.set(name, land)
  return land
}
