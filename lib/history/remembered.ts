/** Letters that left a draft, found again by any few of them. */

/** Who wrote it; null where nobody of the newsroom did */
export type Writer = string | null
/** Letters that follow each other, and who wrote each of them */
export type Letters = { text: string; writers: Writer[] }

/** Shorter ones come back by chance, unless all that left in an update came back in it. */
export const shortestAgain = 8

type Place = { letters: Letters; at: number }

export class Remembered {
  readonly #most: number
  /** By so many letters as may come back: where they stood last */
  readonly #places = new Map<string, Place>()
  /** The oldest first */
  readonly #all = new Set<Letters>()
  #size = 0

  /** Keeps so many letters. */
  constructor(most: number) {
    this.#most = most
  }

  add(letters: Letters): void {
    if (letters.text.length < shortestAgain) return
    this.#all.add(letters)
    this.#size += letters.text.length
    for (let at = letters.text.length - shortestAgain; at >= 0; at -= 1)
      this.#places.set(letters.text.slice(at, at + shortestAgain), { letters, at })
  }

  /** The longest that begins there, where it stood last; null where fewer than may come back are the same. */
  find(text: string, from: number): (Place & { length: number }) | null {
    const place = this.#places.get(text.slice(from, from + shortestAgain))
    if (!place) return null
    let length = shortestAgain
    while (from + length < text.length && place.letters.text[place.at + length] === text[from + length]) length += 1
    return { ...place, length }
  }

  /** Forgets the oldest, until no more are kept than may be. */
  trim(): void {
    for (const letters of this.#all) {
      if (this.#size <= this.#most) return
      this.#all.delete(letters)
      this.#size -= letters.text.length
      for (let at = letters.text.length - shortestAgain; at >= 0; at -= 1) {
        const start = letters.text.slice(at, at + shortestAgain)
        if (this.#places.get(start)?.letters === letters) this.#places.delete(start)
      }
    }
  }
}
