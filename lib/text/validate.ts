/** Text is checked here on every way in: editor, socket, import, API. */

import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import type { ArticleText } from '#lib/text/json'
import { textSchema } from '#lib/text/schema'
import { WrongDetail } from '#lib/text/wrong-detail'

export const longestText = 400_000

/**
 * Gives back the same text with nothing in it but what the schema knows.
 * Refuses unknown nodes, marks and attributes' values, a wrong order of nodes, and more than 400,000 characters.
 */
export function validateText(json: unknown): ArticleText {
  try {
    const node = textSchema.nodeFromJSON(json)
    node.check()
    if (node.type !== textSchema.topNodeType) throw new RangeError('not a whole document')
    if (node.content.size > longestText) throw new Refusal(message('text.tooLong', { most: longestText }))
    return node.toJSON() as ArticleText
  } catch (error) {
    if (error instanceof Refusal) throw error
    if (error instanceof RangeError || error instanceof SyntaxError || error instanceof TypeError)
      throw new Refusal(message('text.notAsItIs', { why: whatIsWrong(error) }))
    throw error
  }
}

// What the schema's own library says is for programmers.
const whatIsWrong = (error: Error): Message =>
  error instanceof WrongDetail ? error.why : message('text.why.notBuiltSo')

/** A new article's text: empty headline, empty standfirst, one empty paragraph. */
export const emptyText = (): ArticleText => ({
  type: 'doc',
  content: [{ type: 'headline' }, { type: 'standfirst' }, { type: 'paragraph' }],
})
