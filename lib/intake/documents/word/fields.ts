/** Fields of a Word document: instructions, and what they last gave. Only links say something of the words that they gave. */
import { hrefOf } from '#lib/intake/documents/hyperlink'

type Field = { instructions: string; inResult: boolean }

export class Fields {
  private readonly open: Field[] = []

  begin(): void {
    this.open.push({ instructions: '', inResult: false })
  }
  separate(): void {
    const field = this.open.at(-1)
    if (field) field.inResult = true
  }
  end(): void {
    this.open.pop()
  }
  instruct(words: string): void {
    const field = this.open.at(-1)
    if (field && !field.inResult && field.instructions.length < 4_000) field.instructions += words
  }

  /** Whether words here are instructions, which nobody reads. */
  get isInstruction(): boolean {
    return this.open.some(({ inResult }) => !inResult)
  }
  /** A table of contents, or an index: the headings and pages of another lay-out. */
  get isContents(): boolean {
    return this.open.some(({ instructions }) => /^\s*(TOC|INDEX)\b/i.test(instructions))
  }
  get href(): string | null {
    for (const { instructions } of this.open.toReversed()) {
      const href = hrefOf(instructions)
      if (href) return href
    }
    return null
  }
}
