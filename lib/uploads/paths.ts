/** The address at which files come in, and in what parts. */

export const uploadsPath = '/newsroom/media/uploads'
/** Where pages ask for addresses at which the store takes files itself */
export const directPath = '/newsroom/media/direct'
/** Of one part, in bytes; a page sends as many as it takes */
export const partLimit = 8_000_000
