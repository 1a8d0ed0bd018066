/** How much a document is, told before more is made of it: what is no single piece costs nothing further. */
import { Refusal } from '#lib/errors'
import type { Document } from '#lib/intake/documents/document'
import { mostBlocks, whyTooMuch } from '#lib/intake/limits'
import { message } from '#lib/messages/message'
import type { TextNode } from '#lib/text/json'

/** Refuses more paragraphs, or more characters, than one piece may have. */
export function assertOnePiece({ headline, standfirst, blocks }: Document): void {
  const size = { paragraphs: 0, characters: 0 }
  for (const node of [...headline, ...standfirst, ...blocks]) measure(node, size)
  if (size.paragraphs > mostBlocks) throw new Refusal(message('intake.tooManyBlocks', { most: mostBlocks }))
  const tooMuch = whyTooMuch(size)
  if (tooMuch) throw new Refusal(tooMuch)
}

function measure({ type, text, content = [] }: TextNode, size: { paragraphs: number; characters: number }): void {
  if (text !== undefined) size.characters += text.length
  else if (type !== 'hardBreak' && content.every(isWords)) size.paragraphs += 1
  for (const node of content) measure(node, size)
}

const isWords = ({ type }: TextNode) => type === 'text' || type === 'hardBreak'
