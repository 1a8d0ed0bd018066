/** What a person is told when something may not or can not be done: one sentence that says what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
  /** What is wrong with which field, where a form was sent */
  readonly fields: Record<string, string> | undefined
  constructor(message: string, fields?: Record<string, string>) {
    super(message)
    this.fields = fields
  }
}

/** Not there, or not yours: nobody can tell which. */
export class NotFound extends Refusal {
  override name = 'NotFound'
  constructor(message = 'There is nothing here, or it is not yours to see.') {
    super(message)
  }
}

/** The answer of an action to a form. */
export type Answer<T = void> = { ok: true; value: T } | { ok: false; message: string; fields?: Record<string, string> }

/** Runs a command and turns a refusal into an answer; everything else is a bug and is thrown. */
export async function answering<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, message: error.message, ...(error.fields ? { fields: error.fields } : {}) }
    throw error
  }
}
