/** A draft made anew from its text is of another generation: Yjs would put the texts of two generations one after the other. */
export class DraftRebuilt extends Error {
  override name = 'DraftRebuilt'

  constructor() {
    super('The draft was made anew from its text.')
  }
}
