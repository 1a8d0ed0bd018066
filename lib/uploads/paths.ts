/** The address at which files come in, and in what parts. */

export const uploadsPath = '/newsroom/media/uploads'
/** Of one part, in bytes; a page sends as many as it takes */
export const partLimit = 8_000_000
