import { Refusal } from '#lib/errors'

/** For pages that say the same of what is not there, not theirs, and refused for any other reason. */
export async function orNothing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
