/**
 * Tracked changes as suggestions: those that stand together and are by one reviewer of one minute are one. What can't be a suggestion is taken
 * as accepted, and counted: line breaks, and whatever comes after as many as a draft may have of a file.
 */
import { type Document, leaveOut } from '#lib/intake/documents/document'
import { documentLimits } from '#lib/intake/documents/limits'
import { isChange } from '#lib/intake/documents/marks'
import type { TextMark, TextNode } from '#lib/text/json'
import { newId } from '#lib/text/new-id'
import { minuteOf } from '#lib/text/suggested'

/** `names`: of the reviewers, each once; `beyond`: changes that are more than a draft may have */
export type SettledChanges = { suggestions: number; names: string[]; beyond: number }

/** What a change of a document says of the suggestion that it is */
export type Told = { id: string; who: string; at: string }

/** Gives the document with `id` and `at` in the marks of its changes. No change is of later than `now`. */
export function settle(read: Document, now: Date): { document: Document; changes: SettledChanges } {
  const document = { ...read, leftOut: { ...read.leftOut } }
  const names = new Set<string>()
  let suggestions = 0
  let beyond = 0
  let before = new Map<string, string | null>()

  /** Null beyond the bounds. */
  const idFor = (key: string): string | null => {
    const known = before.get(key)
    if (known !== undefined) return known
    if (suggestions >= documentLimits.suggestions) {
      beyond += 1
      return null
    }
    suggestions += 1
    return newId(now.getTime())
  }
  const nameOf = (who: unknown): string => {
    const name = String(who ?? '')
    if (name !== '' && names.size < documentLimits.reviewers) names.add(name)
    return names.has(name) ? name : ''
  }

  const leaf = (node: TextNode): TextNode[] => {
    const { marks = [], ...bare } = node
    const changes = marks.filter(isChange)
    const told = new Map<string, string | null>()
    const marked = changes.flatMap((mark): TextMark[] => {
      const [who, at] = [nameOf(mark.attrs?.who), minuteSaid(mark.attrs?.when, now)]
      const key = `${at} ${who}`
      const id = told.has(key) ? (told.get(key) ?? null) : idFor(key)
      told.set(key, id)
      return id === null ? [] : [{ type: mark.type, attrs: { ...mark.attrs, who, at, id } }]
    })
    before = told
    const accepted = changes.filter((mark) => !marked.some(({ type }) => type === mark.type))
    if (accepted.some(({ type }) => type === 'deleted') || isTakenBack(marked)) return []
    const styles = accepted.filter(({ type }) => type === 'restyled')
    const kept = styles.reduce(
      asAccepted,
      marks.filter((mark) => !isChange(mark)),
    )
    const all = [...kept, ...marked]
    return [{ ...bare, ...(all.length > 0 && { marks: all }) }]
  }
  const line = (node: TextNode): TextNode[] => {
    const changes = (node.marks ?? []).filter(isChange)
    if (changes.length === 0) return [node]
    leaveOut(document, 'structure')
    const isGone = changes.some(({ type }) => type === 'deleted')
    return isGone ? leaf({ type: 'text', text: ' ', marks: changes }) : [{ type: node.type }]
  }
  const settled = (nodes: readonly TextNode[]): TextNode[] =>
    nodes.flatMap((node): TextNode[] => {
      if (node.content) return [{ ...node, content: settled(node.content) }]
      return node.text === undefined ? line(node) : leaf(node)
    })

  document.headline = settled(read.headline)
  document.standfirst = settled(read.standfirst)
  document.blocks = settled(read.blocks)
  return { document, changes: { suggestions, names: [...names], beyond } }
}

/** What somebody put in and took out again herself. */
function isTakenBack(changes: readonly TextMark[]): boolean {
  const [inserted, deleted] = ['inserted', 'deleted'].map((type) => changes.find((mark) => mark.type === type))
  return inserted !== undefined && deleted !== undefined && inserted.attrs?.who === deleted.attrs?.who
}

function asAccepted(marks: TextMark[], { attrs }: TextMark): TextMark[] {
  const others = marks.filter(({ type }) => type !== attrs?.style)
  return attrs?.on ? [...others, { type: String(attrs.style) }] : others
}

/** A moment as a file gives it, to the minute. Without a zone it is taken as UTC; what is none, or is still to come, as `now`. */
function minuteSaid(when: unknown, now: Date): string {
  const [, said, zone = 'Z'] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/.exec(String(when)) ?? []
  const at = said === undefined ? Number.NaN : Date.parse(`${said}:00${zone}`)
  return minuteOf(at >= 0 && at <= now.getTime() ? new Date(at) : now)
}
