/** The addresses of coverages in the newsroom. */
export const coveragesPath = '/newsroom/live'
/** `before`: the cursor of the page before */
export const coveragePath = (id: string, before = '') =>
  `${coveragesPath}/${id}${before ? `?${new URLSearchParams({ before })}` : ''}`
