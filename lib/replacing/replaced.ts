/** `waiting`: its sizes are still being made, so many of all; ask again. `pages`: on how many live pages it appeared. */
export type Replaced = { state: 'waiting'; made: number; all: number } | { state: 'replaced'; pages: number }
