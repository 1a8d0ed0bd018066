/** Text is checked here on every way in: editor, socket, import, API. */
import type { Schema } from '@tiptap/pm/model'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { articleSchema } from '#lib/text/article-schema'
import { draftSchema } from '#lib/text/draft-schema'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { type ArticleText, type DraftText, withoutUnset } from '#lib/text/json'

export const longestText = 400_000

/**
 * Gives back the same text with nothing in it but what the article schema knows.
 * Refuses unknown nodes, marks and attributes' values, a wrong order of nodes, and more than 400,000 characters.
 */
export const validateText = (json: unknown): ArticleText => validatedBy(articleSchema, json) as ArticleText

/** The same for a live document: under the draft schema. */
export const validateDraft = (json: unknown): DraftText => validatedBy(draftSchema, json) as DraftText

function validatedBy(schema: Schema, json: unknown): unknown {
  try {
    const node = schema.nodeFromJSON(json)
    node.check()
    if (node.type !== schema.topNodeType) throw new RangeError('not a whole document')
    if (node.content.size > longestText) throw new Refusal(message('text.tooLong', { most: longestText }))
    return withoutUnset(node.toJSON())
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError)
      throw new Refusal(message('text.notAsItIs', { why: whatIsWrong(error) }))
    throw error
  }
}

// Messages of the schema's library are for programmers.
const whatIsWrong = (error: Error): Message =>
  error instanceof InvalidAttribute ? error.why : message('text.why.notBuiltSo')

/** A new article's text: empty headline, empty standfirst, one empty paragraph. */
export const emptyText = (): ArticleText =>
  validateText({ type: 'doc', content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph' }] })
