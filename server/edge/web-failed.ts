/** Web did not answer, answered too late, or answered with a failure of its own. */
export class WebFailed extends Error {
  override name = 'WebFailed'
  /** True where nothing came within the time given, false where web answered or is not there at all */
  readonly wasSilent: boolean

  constructor(why: string, wasSilent = false) {
    super(why)
    this.wasSilent = wasSilent
  }
}
