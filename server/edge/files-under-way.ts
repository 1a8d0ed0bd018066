/**
 * Files that are on their way to readers, from before anybody is asked whether they may have one until the last byte is sent: whatever else is
 * forgotten meanwhile, a purge finds them.
 */

export type FileUnderWay = {
  readonly name: string
  /** The cache tags of the pieces that show it, as it was last told; null before the first answer */
  tags: readonly string[] | null
  /** How many purges it was hit by */
  purges: number
  /** What ends it once its headers are sent; null before */
  stop: (() => void) | null
}

export class FilesUnderWay {
  /** By the name of a file */
  readonly #files = new Map<string, Set<FileUnderWay>>()
  readonly #byTag = new Map<string, Set<FileUnderWay>>()
  readonly #untold = new Set<FileUnderWay>()

  add(name: string): FileUnderWay {
    const file: FileUnderWay = { name, tags: null, purges: 0, stop: null }
    this.#untold.add(file)
    put(this.#files, name, file)
    return file
  }

  tell(file: FileUnderWay, tags: readonly string[]): void {
    this.#unlist(file)
    file.tags = tags
    for (const tag of tags) put(this.#byTag, tag, file)
  }

  remove(file: FileUnderWay): void {
    this.#unlist(file)
    take(this.#files, file.name, file)
  }

  of(name: string): readonly FileUnderWay[] {
    return [...(this.#files.get(name) ?? [])]
  }

  /** Those that a piece with this tag shows, and those of which nobody has said yet who shows them. Gives the names of those whose bytes flow. */
  purge(tag: string): string[] {
    return hit([...(this.#byTag.get(tag) ?? []), ...this.#untold])
  }

  /** The same of all. */
  clear(): string[] {
    return hit([...this.#files.values()].flatMap((files) => [...files]))
  }

  #unlist(file: FileUnderWay): void {
    this.#untold.delete(file)
    for (const tag of file.tags ?? []) take(this.#byTag, tag, file)
  }
}

function hit(files: readonly FileUnderWay[]): string[] {
  for (const file of files) file.purges += 1
  return [...new Set(files.flatMap(({ name, stop }) => (stop ? [name] : [])))]
}

function put(map: Map<string, Set<FileUnderWay>>, key: string, file: FileUnderWay): void {
  const files = map.get(key)
  if (files) files.add(file)
  else map.set(key, new Set([file]))
}

function take(map: Map<string, Set<FileUnderWay>>, key: string, file: FileUnderWay): void {
  const files = map.get(key)
  files?.delete(file)
  if (files?.size === 0) map.delete(key)
}
