/** A text in its words, and each sign between them by itself; put together again, they are the text. */
export function wordsAndSigns(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? []
}
