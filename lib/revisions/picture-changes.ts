/** What differs between the pictures of two contents of a piece: its lead picture, and those of its text with galleries. Pure. */
import { isSamePart, type LeadPicture, type LeadPlace, leadPlaces } from '#lib/media/lead'
import type { RevisionContent } from '#lib/revisions/content'
import { galleryOf } from '#lib/text/gallery'
import { walk } from '#lib/text/json'
import { type Placement, pictureOf, type TextPicture } from '#lib/text/picture'

/** `was`, `now`: words; of an alternative text null while nobody has said any, and empty where the picture is decorative */
type Told = { was: string | null; now: string | null }

export type PictureChange =
  | { which: 'lead' | 'text'; file: string; what: 'came' }
  | { which: 'lead' | 'text'; file: string; what: 'gone' }
  | { which: 'lead'; file: string; what: 'other'; before: string }
  | ({ which: 'lead' | 'text'; file: string; what: 'alt' | 'caption' } & Told)
  | { which: 'lead'; file: string; what: 'part'; place: LeadPlace }
  | { which: 'text'; file: string; what: 'placement'; was: Placement | null; now: Placement | null }
  | { which: 'text'; what: 'order' }

type Compared = Pick<RevisionContent, 'text'> & { details: Pick<RevisionContent['details'], 'lead'> }

/** The lead picture first, then those of the text as the later content has them, and what has gone from it. */
export function pictureChanges(before: Compared, after: Compared): PictureChange[] {
  return [...leadChanges(before.details.lead, after.details.lead), ...textChanges(before.text, after.text)]
}

function leadChanges(before: LeadPicture | null, after: LeadPicture | null): PictureChange[] {
  if (!before || !after) {
    if (after) return [{ which: 'lead', file: after.file, what: 'came' }]
    return before ? [{ which: 'lead', file: before.file, what: 'gone' }] : []
  }
  const { file } = after
  const other: PictureChange[] =
    before.file === file ? [] : [{ which: 'lead', file, what: 'other', before: before.file }]
  const parts = leadPlaces
    .filter((place) => !isSamePart(before.parts[place], after.parts[place]))
    .map((place): PictureChange => ({ which: 'lead', file, what: 'part', place }))
  return [...other, ...wordChanges('lead', before, after), ...parts]
}

function wordChanges(
  which: 'lead' | 'text',
  before: Pick<TextPicture, 'alt' | 'caption'>,
  after: Pick<TextPicture, 'file' | 'alt' | 'caption'>,
): PictureChange[] {
  return (['alt', 'caption'] as const).flatMap((what) =>
    before[what] === after[what] ? [] : [{ which, file: after.file, what, was: before[what], now: after[what] }],
  )
}

/** A file that stands in a text twice is compared with itself in the order in which it stands there. */
function textChanges(before: RevisionContent['text'], after: RevisionContent['text']): PictureChange[] {
  const [then, now] = [placedIn(before), placedIn(after)]
  const changes = [...now].flatMap(([key, picture]): PictureChange[] => {
    const was = then.get(key)
    const { file, placement } = picture
    if (!was) return [{ which: 'text', file, what: 'came' }]
    const moved: PictureChange[] =
      was.placement === placement
        ? []
        : [{ which: 'text', file, what: 'placement', was: was.placement, now: placement }]
    return [...wordChanges('text', was, picture), ...moved]
  })
  const gone = [...then].flatMap(([key, { file }]): PictureChange[] =>
    now.has(key) ? [] : [{ which: 'text', file, what: 'gone' }],
  )
  const kept = (order: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
    [...order.keys()].filter((key) => other.has(key)).join()
  const order: PictureChange[] = kept(then, now) === kept(now, then) ? [] : [{ which: 'text', what: 'order' }]
  return [...changes, ...gone, ...order]
}

/** Those of a gallery in the order in which readers see them. */
function placedIn(text: RevisionContent['text']): Map<string, TextPicture> {
  const placed = new Map<string, TextPicture>()
  const place = (picture: TextPicture) => {
    let nth = 1
    while (placed.has(`${picture.file} ${nth}`)) nth += 1
    placed.set(`${picture.file} ${nth}`, picture)
  }
  for (const { node } of walk(text)) {
    const picture = node.type === 'image' ? pictureOf(node.attrs ?? {}) : null
    if (picture) place(picture)
    if (node.type === 'gallery')
      for (const { rank: _, ...one } of galleryOf(node).pictures) place({ ...one, placement: null })
  }
  return placed
}
