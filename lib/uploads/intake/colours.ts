/** The colours that take up a good part of a picture, by the names under which people look for them. */
import type { MediaColour } from '#lib/generated/prisma/enums'

/** Of all that is seen */
const goodPart = 0.12

/** By the end of its range of hues, in degrees */
const hues: readonly [until: number, colour: MediaColour][] = [
  [16, 'red'],
  [44, 'orange'],
  [68, 'yellow'],
  [160, 'green'],
  [196, 'turquoise'],
  [258, 'blue'],
  [292, 'purple'],
  [345, 'pink'],
  [361, 'red'],
]

/** Takes red, green, blue and opacity of each pixel, 0 to 255. The most frequent first. */
export function coloursOf(pixels: Uint8Array): MediaColour[] {
  const counts = new Map<MediaColour, number>()
  let seen = 0
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < 128) continue
    const colour = nameOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
    seen += 1
  }
  return [...counts]
    .filter(([, count]) => count >= seen * goodPart)
    .sort(([, a], [, b]) => b - a)
    .map(([colour]) => colour)
}

/** By hue, saturation and lightness (HSL). */
function nameOf(red: number, green: number, blue: number): MediaColour {
  const most = Math.max(red, green, blue)
  const spread = most - Math.min(red, green, blue)
  const lightness = (most - spread / 2) / 255
  const saturation = spread === 0 ? 0 : spread / 255 / (1 - Math.abs(2 * lightness - 1))
  if (lightness < 0.1) return 'black'
  if (lightness > 0.93) return 'white'
  if (saturation < 0.14) return lightness < 0.22 ? 'black' : lightness > 0.82 ? 'white' : 'grey'
  const hue = hueOf(red, green, blue, most, spread)
  const colour = hues.find(([until]) => hue < until)?.[1] ?? 'red'
  return colour === 'orange' && (lightness < 0.42 || saturation < 0.45) ? 'brown' : colour
}

/** In degrees. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4
  return sector * 60
}
