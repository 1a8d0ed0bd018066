import { Fragment } from 'react'
import type { Words } from '#lib/site/words/shape'

/** Names in a row, parted by the comma of the page's words; each keeps its own direction without turning its neighbours. */
export function Names({ names, words }: { names: readonly string[]; words: Words }) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && words.comma}
      <bdi>{name}</bdi>
    </Fragment>
  ))
}
