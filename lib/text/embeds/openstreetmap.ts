import { hostOf, type Provider } from '#lib/text/embeds/provider'

type Box = { west: number; south: number; east: number; north: number }
type Point = { lat: number; lon: number }

/** Where Web Mercator ends */
const highest = 85.0511
/** The window for which an address with a zoom is turned into a box, in pixels; a tile of the map has 256 */
const window = { width: 640, height: 400 }

const number = (said: string | null | undefined) =>
  said && /^-?\d{1,3}(\.\d{1,20})?$/.test(said) ? Number(said) : Number.NaN
/** A metre or so */
const rounded = (degrees: number) => String(Number(degrees.toFixed(5)))

function isBox({ west, south, east, north }: Box): boolean {
  return west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90
}
const isPoint = ({ lat, lon }: Point) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

const idOf = ({ west, south, east, north }: Box, marker: Point | null) =>
  [[west, south, east, north], marker ? [marker.lat, marker.lon] : []]
    .filter((numbers) => numbers.length > 0)
    .map((numbers) => numbers.map(rounded).join(','))
    .join(';')

function read(id: string): { box: Box; marker: Point | null } | null {
  const [first = '', second, ...more] = id.split(';')
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN, ...rest] = first
    .split(',')
    .map(number)
  const box = { west, south, east, north }
  if (more.length > 0 || rest.length > 0 || !isBox(box)) return null
  if (second === undefined) return { box, marker: null }
  const [lat = Number.NaN, lon = Number.NaN, ...others] = second.split(',').map(number)
  return others.length === 0 && isPoint({ lat, lon }) ? { box, marker: { lat, lon } } : null
}

/** What a window shows around a point, by the zoom of the map (Web Mercator, EPSG:3857). */
function around({ lat, lon }: Point, zoom: number): Box {
  const whole = 256 * 2 ** zoom
  const half = (360 * window.width) / whole / 2
  const y = Math.log(Math.tan(Math.PI / 4 + (Math.min(Math.max(lat, -highest), highest) * Math.PI) / 360))
  const latAt = (at: number) => ((2 * Math.atan(Math.exp(at)) - Math.PI / 2) * 180) / Math.PI
  const tall = (Math.PI * window.height) / whole
  return {
    west: Math.max(lon - half, -180),
    east: Math.min(lon + half, 180),
    south: Math.max(latAt(y - tall), -highest),
    north: Math.min(latAt(y + tall), highest),
  }
}

function pair(said: string | null | undefined): Point | null {
  const [lat = Number.NaN, lon = Number.NaN, ...more] = (said ?? '').split(/,|\//).map(number)
  return more.length === 0 && isPoint({ lat, lon }) ? { lat, lon } : null
}

function boxIn(url: URL, marker: Point | null): Box | null {
  const { searchParams: asked, hash } = url
  const names = ['minlon', 'minlat', 'maxlon', 'maxlat']
  const said = asked.get('bbox')?.split(',') ?? names.map((name) => asked.get(name))
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = said.map(number)
  if (isBox({ west, south, east, north })) return { west, south, east, north }
  const [, zoom, centre] = /[#&]map=(\d{1,2})(?:\.\d+)?\/([^&]+)/.exec(hash) ?? []
  const point = pair(centre) ?? marker
  return point && Number(zoom ?? 15) <= 20 ? around(point, Number(zoom ?? 15)) : null
}

const pathOf = (id: string, frame: boolean): string => {
  const at = read(id)
  if (!at) return '/'
  const { west, south, east, north } = at.box
  const box = [west, south, east, north].join('%2C')
  const { marker } = at
  if (frame)
    return `/export/embed.html?bbox=${box}&layer=mapnik${marker ? `&marker=${marker.lat}%2C${marker.lon}` : ''}`
  return `/?bbox=${box}${marker ? `&mlat=${marker.lat}&mlon=${marker.lon}` : ''}`
}

/** A box of west, south, east, north in degrees, and the latitude and longitude of a marker: `9.9,53.5,10.1,53.6;53.55,10`. */
export const openstreetmap: Provider = {
  name: 'openstreetmap',
  title: 'OpenStreetMap',
  idIn(url) {
    if (hostOf(url) !== 'openstreetmap.org' && hostOf(url) !== 'osm.org') return null
    const { searchParams: asked } = url
    const marker = pair(asked.get('marker')) ?? pair(`${asked.get('mlat')},${asked.get('mlon')}`)
    const box = boxIn(url, marker)
    const id = box && idOf(box, marker)
    return id && read(id) ? id : null
  },
  isId: (id) => id.length <= 120 && read(id) !== null,
  page: (id) => `https://www.openstreetmap.org${pathOf(id, false)}`,
  frame: {
    host: 'www.openstreetmap.org',
    path: (id) => pathOf(id, true),
    shape: 'chart',
    // Its tiles are given to pages that say where they are.
    referrer: 'strict-origin-when-cross-origin',
  },
}
