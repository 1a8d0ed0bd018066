/** Galleries as two people at once may leave them: out of order, with one picture twice, or with none. */
import { galleryPictureOf, isRank } from '#lib/text/gallery'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { childrenOf, roleOf, withContent } from '#lib/text/repair-words'

const isSlide = (node: TextNode) => roleOf(node) === 'slide'

/** The gallery with its pictures by rank, each file once; `rest` is what else got into it. */
export function galleryAndRest(node: TextNode): { gallery: TextNode[]; rest: TextNode[] } {
  const children = childrenOf(node)
  const slides = once(children.filter(isSlide).map((slide) => withContent(slide, [])))
  return {
    gallery: slides.length > 0 ? [withContent(node, slides)] : [],
    rest: children.flatMap((child) => (isSlide(child) ? childrenOf(child) : [child])),
  }
}

/** Of a file that is there twice, the first with what is said of either. What this program does not know of them stays. */
function once(slides: readonly TextNode[]): TextNode[] {
  const kept = new Map<unknown, TextNode>()
  for (const slide of slides.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const { file, alt, caption } = slide.attrs ?? {}
    const before = kept.get(file)
    const said = before?.attrs ?? {}
    kept.set(
      file,
      before
        ? withoutUnset({
            ...before,
            attrs: { ...said, alt: said.alt ?? alt ?? null, caption: said.caption ?? caption ?? null },
          })
        : slide,
    )
  }
  return [...kept.values()]
}

const rankOf = ({ attrs }: TextNode): number => (isRank(attrs?.rank) ? attrs.rank : 0)

/** A picture of a gallery that stands outside of one is a picture by itself. */
export function asPicture({ attrs = {} }: TextNode): TextNode[] {
  const picture = galleryPictureOf(attrs)
  if (!picture) return []
  const { rank: _, ...said } = picture
  return [withoutUnset({ type: 'image', attrs: said })]
}
