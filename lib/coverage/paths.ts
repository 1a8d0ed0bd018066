/** The addresses of coverages in the newsroom. */
export const coveragesPath = '/newsroom/live'
export const coveragePath = (id: string) => `${coveragesPath}/${id}`
