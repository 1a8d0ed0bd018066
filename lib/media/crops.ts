/** Named crops of a picture: pure, for the form and for whoever makes renditions. */

/** Width to height */
const ratios = { '1:1': 1, '4:3': 4 / 3, '3:2': 3 / 2, '16:9': 16 / 9 } as const

export type CropName = keyof typeof ratios
export const cropNames = ['1:1', '4:3', '3:2', '16:9'] as const satisfies readonly CropName[]

/** Of the largest part that has the ratio, in thousandths: smaller would be too few pixels */
export const smallestCrop = 200

/** Its middle, in thousandths of width and height; its size, in thousandths of the largest part that has the ratio */
export type Crop = { x: number; y: number; size: number }
export type Crops = { [Name in CropName]?: Crop }

/** In pixels */
type Size = { width: number; height: number }
export type Rectangle = Size & { left: number; top: number }

/** The part of a picture that a crop shows: its middle as near to the wanted one as the edges allow, at least one pixel. */
export function rectangleOf(name: CropName, { x, y, size }: Crop, picture: Size): Rectangle {
  const ratio = ratios[name]
  const largest = Math.min(picture.width, picture.height * ratio)
  const width = Math.max(1, Math.round((largest * size) / 1000))
  const height = Math.max(1, Math.min(picture.height, Math.round(width / ratio)))
  return {
    left: startOf(x, width, picture.width),
    top: startOf(y, height, picture.height),
    width,
    height,
  }
}

const startOf = (middle: number, length: number, all: number) =>
  Math.min(all - length, Math.max(0, Math.round((middle / 1000) * all - length / 2)))

/** How a rendition names its crop. The rectangle is in it, so that one made before a change stays what it is for whoever shows it. */
export const cropKey = (name: CropName, { left, top, width, height }: Rectangle): string =>
  `${name} ${left},${top},${width},${height}`

/** The part that such a name asks for; null for the whole picture. */
export function rectangleIn(key: string): Rectangle | null {
  if (key === 'whole') return null
  const [, left, top, width, height] = /^\d+:\d+ (\d+),(\d+),(\d+),(\d+)$/.exec(key) ?? []
  if (left === undefined) throw new Error(`No crop is called “${key}”.`)
  return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) }
}
