import { Refusal } from '#lib/errors'

/** Of several articles that were to go public together, the one that can’t. */
export class RefusedAmong extends Refusal {
  override name = 'RefusedAmong'
  readonly articleId: string

  constructor(articleId: string, { why }: Refusal) {
    super(why)
    this.articleId = articleId
  }
}
