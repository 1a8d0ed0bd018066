/** Compares the parts of an upload with what object storage holds of them. */
import { mediaStore } from '#lib/media/store/chosen'
import { partsOf, type Quarantined } from '#lib/media/store/quarantined'

/** The numbers of those parts that the store does not hold, or not in their size. */
export async function missingParts(file: Quarantined, partSize: number): Promise<number[]> {
  const held = new Map<string, number>()
  for await (const { key, size } of mediaStore().list('quarantine', file.id)) held.set(key, size)
  return partsOf(file, partSize).flatMap(({ number, key, size }) => (held.get(key) === size ? [] : [number]))
}
