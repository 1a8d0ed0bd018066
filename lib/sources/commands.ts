/** Changes to the newsroom's sources. */
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { validated } from '#lib/input'
import { type NewSourceInput, newSource } from '#lib/sources/input'
import { makeSource } from '#lib/sources/make'
import type { FoundSource } from '#lib/sources/queries'

/** Makes a source with an address of its own. Refuses with `AlreadyThere` when one of a similar name exists that `differsFrom` does not name. */
export async function createSource(actor: Actor, input: NewSourceInput): Promise<FoundSource> {
  return db.$transaction((tx) => makeSource(tx, actor, validated(newSource, input)))
}
