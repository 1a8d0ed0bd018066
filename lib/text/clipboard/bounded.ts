/** Stops the parsing of HTML that would grow without end: elements left open come back in each paragraph behind them. */
import { defaultTreeAdapter } from 'parse5'

export class TooMuchHtml extends Error {}

/** Elements of the longest text that an article may have, in the markup of the wordiest program, are about half of this. */
const mostElements = 400_000

export function boundedAdapter(isOver: () => boolean): typeof defaultTreeAdapter {
  let made = 0
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      made += 1
      if (made > mostElements || (made % 256 === 0 && isOver())) throw new TooMuchHtml()
      return defaultTreeAdapter.createElement(...given)
    },
  }
}
