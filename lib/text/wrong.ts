/** What may be in a collaborative document at all. What is not of the schema is refused where it arrives, and never stored. */

import * as Y from 'yjs'
import { Refusal } from '#lib/errors'
import type { en } from '#lib/messages/en'
import { type Message, message } from '#lib/messages/message'
import { mayStandIn } from '#lib/text/pairs'
import { textSchema } from '#lib/text/schema'
import { WrongDetail } from '#lib/text/wrong-detail'

const deepest = 20

/** What Yjs calls a type: an element or a stretch of text */
export type Type = Y.ContentType['type']
type Attributes = Record<string, { default?: unknown; validate?: unknown }>

/** What was sent can't be part of any article: it meets the same answer however often it comes. */
export class Unfit extends Refusal {
  override name = 'Unfit'
}

const unfit = (why: Message) => new Unfit(message('text.cannotBeSaved', { why }))

export function refuse(why: keyof typeof en.text.why): never {
  throw unfit(message(`text.why.${why}`))
}

/** Looks at one element or stretch of text, not at what is in its children. Refuses what the schema does not know. */
export function refuseWrong(type: Type): void {
  if (type instanceof Y.XmlText) refuseWrongText(type)
  else if (type instanceof Y.XmlElement) refuseWrongElement(type)
  else if (type._item === null) refuseWrongRoot(type)
  else refuse('noPartOfText')
}

function refuseWrongRoot(root: Type): void {
  if (root._map.size > 0) refuse('besideText')
  refuseWrongChildren(root, 'doc')
}

function refuseWrongElement(element: Y.XmlElement): void {
  const node = textSchema.nodes[element.nodeName]
  if (!node || node.isText) refuse('unknownParagraph')
  if (depthOf(element) > deepest) refuse('nestedTooDeeply')
  // The one attribute that `getAttributes` does not show: assigned to an object, it becomes what that inherits from.
  if (element._map.has('__proto__')) refuse('unknownDetail')
  refuseWrongAttributes(node.spec.attrs, element.getAttributes())
  refuseWrongChildren(element, node.name)
}

function refuseWrongChildren(parent: Type, name: string): void {
  for (const { content } of undeleted(parent)) {
    const child = content instanceof Y.ContentType ? content.type : null
    const kind = child instanceof Y.XmlText ? 'text' : child instanceof Y.XmlElement ? child.nodeName : ''
    if (!mayStandIn(name, kind)) refuse('misplaced')
  }
}

function refuseWrongText(text: Y.XmlText): void {
  if (text._map.size > 0) refuse('besideText')
  const parent = text.parent instanceof Y.XmlElement ? textSchema.nodes[text.parent.nodeName] : undefined
  for (const { content } of undeleted(text)) {
    if (content instanceof Y.ContentString) continue
    if (!(content instanceof Y.ContentFormat)) refuse('noText')
    const mark = textSchema.marks[content.key]
    if (!mark || !parent?.allowsMarkType(mark)) refuse('unknownFormatting')
    if (content.value !== null) refuseWrongAttributes(mark.spec.attrs, content.value)
  }
}

function refuseWrongAttributes(known: Attributes | null | undefined, given: unknown): void {
  if (typeof given !== 'object' || given === null) refuse('unknownFormatting')
  const values = new Map(Object.entries(given))
  for (const [key, { default: preset, validate }] of Object.entries(known ?? {})) {
    try {
      if (typeof validate === 'function') validate(values.has(key) ? values.get(key) : preset)
    } catch (error) {
      if (error instanceof WrongDetail) throw unfit(error.why)
      throw error
    }
    values.delete(key)
  }
  if (values.size > 0) refuse('unknownDetail')
}

/** The items of a list that nobody has deleted. */
export function* undeleted(type: Type): Generator<Y.Item> {
  for (let item = type._start; item !== null; item = item.right) if (!item.deleted) yield item
}

function depthOf(type: Type): number {
  let depth = 0
  for (let at: Type | null = type; at !== null && depth <= deepest; at = at.parent) depth += 1
  return depth
}
