/** People, places and organisations that a text names: what it may be tagged with. */
import type { SourceKind, TagKind } from '#lib/generated/prisma/enums'
import type { NameKind } from '#lib/intake/reading/kinds'
import type { Cast } from '#lib/intake/reading/name-index'

export type Mention = { name: string; kind: TagKind; count: number }

const most = 12
const tagKinds: Partial<Record<NameKind, TagKind>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  outlet: 'organisation',
}

/** The most often named first, at most twelve. What can't be told for one of the three is left out. `leant` names the sources the text leans on, by their kinds. */
export function mentionsOf(cast: Cast, leant: ReadonlyMap<string, SourceKind>): Mention[] {
  const mentions: Mention[] = []
  for (const { name, kind, count } of cast.named()) {
    const source = leant.get(name)
    // Elsewhere nothing but the words of a name tells what it names.
    if (!cast.tellsNames && !source) continue
    const told = kind ?? (source === 'person' || source === 'organisation' || source === 'outlet' ? source : null)
    const tag = told && tagKinds[told]
    if (tag) mentions.push({ name, kind: tag, count })
    if (mentions.length === most) break
  }
  return mentions
}
