/** Sound and documents in a text: which file of the library, and what the text itself says of it. */
import type { Attributes } from '#lib/text/markup'
import { lineFrom } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'
import { withoutControls } from '#lib/text/without-controls'

/** In characters */
export const longestTitle = 200
export const longestTranscript = 100_000

/** Null for a title: nobody has given one. A transcript has a line for each paragraph; null: nobody has written down what is said. */
export type TextSound = { form: 'sound'; file: string; title: string | null; transcript: string | null }
export type TextDocument = { form: 'document'; file: string; title: string | null }
export type TextMedia = TextSound | TextDocument

export const isTitle = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && lineFrom(value, longestTitle) === value

export const isTranscript = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= longestTranscript && transcriptFrom(value) === value

/** What was typed, a line for each paragraph, cut where it is too long. Empty where nothing was said. */
export function transcriptFrom(typed: string): string {
  const paragraphs = typed
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => withoutControls(line).replaceAll(/\s+/g, ' ').trim())
  return paragraphs.filter(Boolean).join('\n').slice(0, longestTranscript).trim()
}

export const paragraphsOf = (transcript: string): string[] => transcript.split('\n')

const titleOf = ({ title }: Attributes) => (isTitle(title) ? title : null)

/** Null for a node that names no file: a text as it was stored may hold anything. */
export function soundOf(attributes: Attributes): TextSound | null {
  const { file, transcript } = attributes
  if (!isUuid(file)) return null
  return { form: 'sound', file, title: titleOf(attributes), transcript: isTranscript(transcript) ? transcript : null }
}

export const documentOf = (attributes: Attributes): TextDocument | null =>
  isUuid(attributes.file) ? { form: 'document', file: attributes.file, title: titleOf(attributes) } : null
