import { type Crop, type CropName, rectangleOf } from '#lib/media/crops'
import './crop-preview.css'

/** What a crop shows of a picture, cut here and now. `shown` is an address of the whole picture in any size. */
export function CropPreview({
  shown,
  size,
  name,
  crop,
}: {
  shown: string
  /** Of the picture itself, in pixels */
  size: { width: number; height: number }
  name: CropName
  crop: Crop
}) {
  const { left, top, width, height } = rectangleOf(name, crop, size)
  const share = (part: number, all: number) => `${((part / all) * 100).toFixed(3)}%`
  return (
    <div className="crop-preview" style={{ aspectRatio: `${width} / ${height}` }}>
      {/* biome-ignore lint/performance/noImgElement: renditions are made by the worker and served by the edge; Next's image optimizer has no part in it. */}
      <img
        src={shown}
        alt=""
        // Of the picture itself, whatever the direction of the page
        style={{
          left: share(-left, width),
          top: share(-top, height),
          width: share(size.width, width),
          height: share(size.height, height),
        }}
      />
    </div>
  )
}
