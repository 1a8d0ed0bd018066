import type { Preview } from '#lib/previews/preview'
import { isNamed } from '#lib/site/claims'
import type { ShownFile } from '#lib/site/files'
import type { ShownPart } from '#lib/site/pictures'

type Shown = Pick<Preview, 'lead' | 'pictures' | 'files' | 'claims'>

/** The files that a page shows: names of what is made of its pictures, each in the part that it shows, and ids of recordings and documents. */
export function filesShown({ lead, pictures, files, claims }: Shown): { names: Set<string>; ids: Set<string> } {
  const attached = claims.flatMap(({ witnesses }) =>
    witnesses.filter(isNamed).flatMap((witness) => witness.files.map(({ file }) => file)),
  )
  const parts: ShownPart[] = [
    ...pictures,
    ...(lead ? [lead.article] : []),
    ...attached.filter((file) => 'made' in file),
  ]
  const wholes: ShownFile[] = [...files, ...attached.filter((file) => 'path' in file)]
  return {
    names: new Set(parts.flatMap(({ made }) => made.map(({ key }) => key))),
    ids: new Set(wholes.map(({ id }) => id)),
  }
}
