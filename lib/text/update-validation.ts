/** Decides whether a change to a live document is stored at all: whatever the draft schema does not know is refused where it arrives. */
import type { NodeType } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { Refusal } from '#lib/errors'
import type { en } from '#lib/messages/en'
import { type Message, message } from '#lib/messages/message'
import { allowsChild } from '#lib/text/allowed-children'
import { draftSchema } from '#lib/text/draft-schema'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { keyOf, markOfKey } from '#lib/text/mark-keys'
import { type Type, undeleted } from '#lib/text/undeleted'

const deepest = 20

type Attributes = Record<string, { default?: unknown; validate?: unknown }>

/** The update can't be part of any draft: it meets the same answer however often it comes. */
export class InvalidUpdate extends Refusal {
  override name = 'InvalidUpdate'
}

const invalid = (why: Message) => new InvalidUpdate(message('text.cannotBeSaved', { why }))

export function refuse(why: keyof typeof en.text.why): never {
  throw invalid(message(`text.why.${why}`))
}

type IsNew = (item: Y.Item) => boolean

/**
 * Checks one element or stretch of text, but not its children's content. Refuses what the draft schema does not know, as far as it is new.
 */
export function validateType(type: Type, isNew: IsNew): void {
  if (type instanceof Y.XmlText) validateWords(type, isNew)
  else if (type instanceof Y.XmlElement) validateElement(type, isNew)
  else if (type._item === null) validateRoot(type, isNew)
  else refuse('noPartOfText')
}

function validateRoot(root: Type, isNew: IsNew): void {
  if (root._map.size > 0) refuse('besideText')
  validateChildren(root, 'doc', isNew)
}

function validateElement(element: Y.XmlElement, isNew: IsNew): void {
  const node = draftSchema.nodes[element.nodeName]
  if (!node || node.isText) refuse('unknownParagraph')
  if (depthOf(element) > deepest) refuse('nestedTooDeeply')
  // The one attribute that `getAttributes` does not show: assigned to an object, it becomes what that inherits from.
  if (element._map.has('__proto__')) refuse('unknownDetail')
  validateAttributes(node.spec.attrs, attributesOf(element, node.spec.attrs, isNew))
  validateChildren(element, node.name, isNew)
}

/** Without those that nobody here knows and that were there before. */
function attributesOf(element: Y.XmlElement, known: Attributes | null | undefined, isNew: IsNew): object {
  const isOld = (key: string) => {
    const item = element._map.get(key)
    return item !== undefined && !isNew(item) && !Object.hasOwn(known ?? {}, key)
  }
  return Object.fromEntries(Object.entries(element.getAttributes()).filter(([key]) => !isOld(key)))
}

function validateChildren(parent: Type, name: string, isNew: IsNew): void {
  for (const item of undeleted(parent)) {
    const { content } = item
    const child = content instanceof Y.ContentType ? content.type : null
    const kind = child instanceof Y.XmlText ? 'text' : child instanceof Y.XmlElement ? child.nodeName : ''
    if (!allowsChild(name, kind) && (isNew(item) || isKnown(kind))) refuse('misplaced')
  }
}

const isKnown = (kind: string) => Object.hasOwn(draftSchema.nodes, kind)

function validateWords(text: Y.XmlText, isNew: IsNew): void {
  if (text._map.size > 0) refuse('besideText')
  const parent = text.parent instanceof Y.XmlElement ? draftSchema.nodes[text.parent.nodeName] : undefined
  for (const item of undeleted(text)) {
    const { content } = item
    if (content instanceof Y.ContentString) continue
    if (!(content instanceof Y.ContentFormat)) refuse('noText')
    if (!isNew(item)) continue
    const mark = markOfKey(content.key)
    if (!mark || !parent?.allowsMarkType(mark)) refuse('unknownFormatting')
    if (content.value === null) continue
    validateAttributes(mark.spec.attrs, content.value)
    if (keyOf(mark.name, content.value) !== content.key) refuse('unknownFormatting')
  }
}

/** Whether this may stand on words of such a node, by itself. */
export function isMark(node: NodeType | undefined, key: string, value: unknown): boolean {
  const mark = markOfKey(key)
  if (!mark || !node?.allowsMarkType(mark)) return false
  try {
    validateAttributes(mark.spec.attrs, value)
    return keyOf(mark.name, value) === key
  } catch (error) {
    if (error instanceof InvalidUpdate) return false
    throw error
  }
}

function validateAttributes(known: Attributes | null | undefined, given: unknown): void {
  if (typeof given !== 'object' || given === null) refuse('unknownFormatting')
  const values = new Map(Object.entries(given))
  for (const [key, { default: preset, validate }] of Object.entries(known ?? {})) {
    try {
      if (typeof validate === 'function') validate(values.has(key) ? values.get(key) : preset)
    } catch (error) {
      if (error instanceof InvalidAttribute) throw invalid(error.why)
      if (error instanceof RangeError) refuse('notBuiltSo')
      throw error
    }
    values.delete(key)
  }
  if (values.size > 0) refuse('unknownDetail')
}

function depthOf(type: Type): number {
  let depth = 0
  for (let at: Type | null = type; at !== null && depth <= deepest; at = at.parent) depth += 1
  return depth
}
