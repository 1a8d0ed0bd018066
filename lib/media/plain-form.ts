/** The form of a file as a browser sends it by itself, before scripts run or where they never do: pure. */
import type { FileChange } from '#lib/media/input'
import { namesIn } from '#lib/media/names-in'

/** What stands already */
type Standing = Omit<FileChange, 'version' | 'sourceId' | 'tagIds' | 'licence' | 'rightsUntil' | 'takenAt'> & {
  licence: Exclude<FileChange['licence'], '' | undefined>
  takenAt: Date | null
  rightsUntil: Date | null
  source: { id: string } | null
  tags: readonly { id: string }[]
}

/** What the form says; what it has no field for without scripts, or leaves out, stays as it is. `figures` writes a moment as its field does. */
export function plainChange(file: Standing, form: FormData, figures: (at: Date) => string): FileChange {
  const text = (name: string, otherwise: string) => {
    const given = form.get(name)
    return typeof given === 'string' ? given.replaceAll('\r\n', '\n') : otherwise
  }
  const uses = text('rightsUses', String(file.rightsUses ?? ''))
  const shown = file.takenAt ? figures(file.takenAt) : ''
  const taken = text('takenAt', shown)
  const decorative = form.has('asksDecorative') ? form.has('decorative') : file.decorative
  return {
    version: Number(text('version', '')),
    alt: decorative ? '' : text('alt', file.alt),
    decorative,
    caption: text('caption', file.caption),
    credit: text('credit', file.credit),
    copyright: text('copyright', file.copyright),
    licence: text('licence', file.licence ?? '') as FileChange['licence'],
    sourceId: file.source?.id ?? null,
    tagIds: file.tags.map(({ id }) => id),
    people: namesIn(text('people', file.people.join('\n'))),
    place: text('place', file.place),
    // The field knows no seconds.
    takenAt: taken === shown ? (file.takenAt?.toISOString() ?? null) : taken,
    rightsUntil: text('rightsUntil', file.rightsUntil?.toISOString().slice(0, 10) ?? ''),
    rightsWhere: text('rightsWhere', file.rightsWhere),
    rightsUses: uses === '' ? null : Number(uses),
    rightsCost: text('rightsCost', file.rightsCost),
    focusX: file.focusX,
    focusY: file.focusY,
    crops: file.crops,
  }
}
