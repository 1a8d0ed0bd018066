import { thumbHashToDataURL } from 'thumbhash'
import { madePath } from '#lib/media/address'

/** A small picture; its placeholder while none is made. What it shows is said beside it. */
export function Picture({
  small,
  thumbhash,
  width,
  height,
}: {
  small: string | null
  /** Base64 */
  thumbhash: string | null
  width: number | null
  height: number | null
}) {
  const placeholder = thumbhash ? thumbHashToDataURL(Buffer.from(thumbhash, 'base64')) : ''
  return (
    // biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge; Next's image optimizer has no part in it.
    <img
      src={small ? madePath(small) : placeholder}
      alt=""
      width={width ?? undefined}
      height={height ?? undefined}
      loading="lazy"
      decoding="async"
    />
  )
}
