/** Upgrades stored values: each names the version of its format, and older ones are raised step by step when they are read. */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** Pure: from one version of a format to the next. */
export type Step<Value> = (value: Value) => Value

/** Refuses a value that a newer program wrote, rather than guessing. It is no fault of the value: an update of this program opens it. */
export class NewerFormat extends Refusal {
  override name = 'NewerFormat'
  constructor(version: number) {
    super(message('revisions.newerFormat', { version: String(version) }))
  }
}

/** The version to which these steps lead. Formats begin at 1. */
export const versionAfter = (steps: readonly unknown[]): number => steps.length + 1

/** Refuses a version to which these steps do not lead. */
export function assertReadable(version: number, steps: readonly unknown[]): void {
  if (!Number.isInteger(version) || version < 1) throw new RangeError(`No format has a version ${version}.`)
  if (version > versionAfter(steps)) throw new NewerFormat(version)
}

/** Raises a value of `version` to the present one: the first step leads from version 1 to 2. Refuses what is newer than the steps. */
export function upgraded<Value>(value: Value, version: number, steps: readonly Step<Value>[]): Value {
  assertReadable(version, steps)
  return steps.slice(version - 1).reduce((raised, step) => step(raised), value)
}
