/** ProseMirror commands that put galleries into a text, and change them a picture at a time. */
import type { Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { isOnEmptyLine, placed, selectedOf } from '#lib/text/block-place'
import { type GalleryPicture, galleryOf, type TextGallery } from '#lib/text/gallery'
import type { TextNode } from '#lib/text/json'

/** What the selected gallery says; null where none is selected. */
export function galleryAt(state: EditorState): TextGallery | null {
  const selected = selectedOf(state, 'gallery')
  return selected && galleryOf(selected.node.toJSON() as TextNode)
}

/** Puts a gallery in the place of the empty paragraph of the caret, or below its block. Refuses in headline and standfirst. */
export const putGallery =
  ({ caption, pictures }: TextGallery): Command =>
  (state, dispatch) => {
    const { gallery, galleryPicture } = state.schema.nodes
    if (!gallery || !galleryPicture || pictures.length === 0) return false
    const node = gallery.create(
      { caption },
      pictures.map((picture) => galleryPicture.create({ ...picture })),
    )
    const tr = placed(state, node, isOnEmptyLine(state, 'gallery'))
    if (tr) dispatch?.(tr)
    return tr !== null
  }

/**
 * What leads from one gallery to the other, to be done one after the other on the one that is selected. Each concerns one picture by its file, as
 * it is then: what somebody else did to the others meanwhile stays. One that changes pictures and takes some out at once would be written by
 * y-tiptap as if the ones were the others.
 */
export function galleryChanges(before: TextGallery, after: TextGallery): Command[] {
  const old = new Map(before.pictures.map((picture) => [picture.file, picture]))
  const kept = new Set(after.pictures.map(({ file }) => file))
  return [
    ...after.pictures.flatMap((picture) => {
      const was = old.get(picture.file)
      return was ? changed(was, picture) : [put(picture)]
    }),
    ...before.pictures.flatMap(({ file }) => (kept.has(file) ? [] : [takeOut(file)])),
    ...(before.caption === after.caption
      ? []
      : [onSelected((tr, { at }) => tr.setNodeAttribute(at, 'caption', after.caption))]),
  ]
}

type Selected = { node: Node; at: number }

/** Not done where no gallery is selected. */
const onSelected =
  (change: (tr: Transaction, selected: Selected) => Transaction): Command =>
  (state, dispatch) => {
    const selected = selectedOf(state, 'gallery')
    if (!selected) return false
    dispatch?.(change(state.tr, selected))
    return true
  }

function changed(was: GalleryPicture, is: GalleryPicture): Command[] {
  const differing = (['alt', 'caption', 'rank'] as const).filter((name) => was[name] !== is[name])
  if (differing.length === 0) return []
  return [
    onSelected((tr, selected) => {
      // Somebody who took it out meanwhile meant the picture, whatever its words.
      for (const place of placesOf(selected, is.file))
        for (const name of differing) tr.setNodeAttribute(place, name, is[name])
      return tr
    }),
  ]
}

const put = (picture: GalleryPicture): Command =>
  onSelected((tr, { node, at }) => {
    const { galleryPicture } = node.type.schema.nodes
    if (!galleryPicture || placesOf({ node, at }, picture.file).length > 0) return tr
    return tr.insert(at + node.nodeSize - 1, galleryPicture.create({ ...picture }))
  })

const takeOut = (file: string): Command =>
  onSelected((tr, selected) => {
    for (const place of placesOf(selected, file).reverse()) tr.delete(place, place + 1)
    return tr
  })

/** Two people who put in the same file at once have left it there twice. */
function placesOf({ node, at }: Selected, file: string): number[] {
  const places: number[] = []
  node.forEach((child, offset) => {
    if (child.attrs.file === file) places.push(at + 1 + offset)
  })
  return places
}
