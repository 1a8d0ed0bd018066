import { Fragment } from 'react'

/** Names in a row, each of which keeps its own direction without turning its neighbours. */
export function Names({ names }: { names: readonly string[] }) {
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && ', '}
      <bdi>{name}</bdi>
    </Fragment>
  ))
}
