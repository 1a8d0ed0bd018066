/** The pictures of a file that was dropped into the text: which they are, and where they belong once its words are in. */
import type { Transaction } from '@tiptap/pm/state'
import { type Message, message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'
import { nodesOf } from './put-blocks.ts'
import type { KnownOfPicture, ToSend } from './sent-pictures.ts'

/** `data` in base64 */
export type FilePicture = { key: string; name: string; data: string }

type Place = { file: File; known: KnownOfPicture; behind: number }

/** The blocks of a file that are words, and its pictures, each behind so many of them. Where pictures are left out, their captions are words. */
export function withoutPlaces(
  all: readonly TextNode[],
  pictures: readonly FilePicture[],
  leaveOut = false,
): { blocks: TextNode[]; places: Place[] } {
  const byKey = new Map<unknown, FilePicture>(pictures.map((picture) => [picture.key, picture]))
  const blocks: TextNode[] = []
  const places: Place[] = []
  for (const node of all) {
    const picture = node.type === 'image' ? byKey.get(node.attrs?.file) : undefined
    if (!picture) blocks.push(node)
    else if (!leaveOut) places.push({ file: fileOf(picture), known: knownOf(node), behind: blocks.length })
    else if (typeof node.attrs?.caption === 'string')
      blocks.push({ type: 'paragraph', content: [{ type: 'text', text: node.attrs.caption }] })
  }
  return { blocks, places }
}

function knownOf({ attrs }: TextNode): KnownOfPicture {
  const { alt, caption } = attrs ?? {}
  return { ...(typeof alt === 'string' && { alt }), ...(typeof caption === 'string' && { caption }) }
}

const fileOf = ({ name, data }: FilePicture) =>
  new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], name)

/** What is said of them: where one suggests they are left out. */
export function ofPictures(count: number, suggests: boolean): Message[] {
  if (count === 0) return []
  return [message(`documents.notes.${suggests ? 'picturesUnnamed' : 'picturesBrought'}`, { count })]
}

/** Where each picture belongs, now that the words are in the text. */
export function placed(tr: Transaction, at: number, blocks: readonly TextNode[], places: readonly Place[]): ToSend[] {
  const sizes = (nodesOf(tr.doc.type.schema, blocks) ?? []).map(({ nodeSize }) => nodeSize)
  const end = endOf(tr, at)
  return places.map(({ file, known, behind }) => ({
    ...{ file, known },
    at: end - sizes.slice(behind).reduce((sum, size) => sum + size, 0),
  }))
}

/** Behind what a transaction put in, or where it would have put something. */
function endOf({ mapping }: Transaction, at: number): number {
  let end = at
  for (const map of mapping.maps)
    map.forEach((_from, _to, _start, newEnd) => {
      end = newEnd
    })
  return end
}
