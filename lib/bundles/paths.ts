/** The addresses of bundles. */
export const bundlesPath = '/newsroom/bundles'
export const bundlePath = (id: string) => `${bundlesPath}/${id}`
