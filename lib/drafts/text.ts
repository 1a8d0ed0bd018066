/** The text that a draft's updates make. Pure, for threads too. */
import { Refusal } from '#lib/errors'
import type { DraftText, RawText } from '#lib/text/json'
import { knownOnly } from '#lib/text/known-only'
import { repair } from '#lib/text/repair'
import { textVersion } from '#lib/text/text-version'
import { isUnknown, unknownIn } from '#lib/text/unknown'
import { validateDraft } from '#lib/text/validate'
import { upgrade } from '#lib/text/version'
import { docFrom, textOf } from '#lib/text/ydoc'

/** An update, and the version of the schema that its draft was written under */
export type Versioned = { update: Uint8Array; version: number }

/** The draft that these updates make together, under the present schema. */
export function draftIn(logged: readonly Versioned[]): DraftText {
  const text = textOf(docFrom(logged.map(({ update }) => update)))
  return readable(upgrade(text, logged[0]?.version ?? textVersion))
}

/** What this program does not know of a draft can be read by its words; it stays in the draft, whatever is read of it. */
function readable(text: RawText): DraftText {
  try {
    return validateDraft(repair(text))
  } catch (error) {
    if (error instanceof Refusal && isUnknown(unknownIn(text))) return validateDraft(repair(knownOnly(text)))
    throw error
  }
}

/** Whether the draft that these updates make holds anything that this program does not know (docs/decisions/113). */
export function holdsUnknown(logged: readonly Pick<Versioned, 'update'>[]): boolean {
  return isUnknown(unknownIn(textOf(docFrom(logged.map(({ update }) => update)))))
}
