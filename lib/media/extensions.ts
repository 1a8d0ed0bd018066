/** The ending of a stored file by its media type, and back: the name says what is served, and nothing else is. */

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'application/pdf': 'pdf',
}

/** Null where no file that is stored is called so. */
export function typeOfName(name: string): string | null {
  const [, ending] = /.\.([a-z0-9]+)$/.exec(name) ?? []
  return Object.entries(endings).find(([, one]) => one === ending)?.[0] ?? null
}

export function extensionOf(type: string): string {
  const ending = endings[type]
  if (!ending) throw new Error(`Nothing of the type ${type} is stored.`)
  return ending
}
