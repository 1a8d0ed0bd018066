/** What the edge asks about media files: pure, for both ends. */

/** Names in one question: its address stays within the 16 KB that a request may have */
export const mostNamesAsked = 100

export const askShown = (names: readonly string[]): string =>
  `/api/shown?${new URLSearchParams(names.map((name) => ['name', name]))}`
