import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

/** Somebody who only suggests changed the text directly; what of it can be suggested may be taken as that. */
export class OnlySuggests extends Refusal {
  override name = 'OnlySuggests'
  constructor() {
    super(message('suggestions.notTaken'))
  }
}
