/** Copies of drafts in this browser, one per article and person, so that words typed without a connection outlive a reload. */
const prefix = 'on-record:draft:'
const listKey = 'on-record:kept-drafts'
const unsentKey = 'on-record:unsent-drafts'

/** The copy of one generation of a draft; the first one's name is from before there were more. */
export const offlineName = (articleId: string, personId: string, generation = 0): string =>
  `${prefix}${personId}:${articleId}${generation === 0 ? '' : `:${generation}`}`

/** Whether this browser has storage; some private windows don't. */
export async function canKeepOffline(): Promise<boolean> {
  if (typeof indexedDB === 'undefined') return false
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('on-record:can-keep')
      request.onerror = () => resolve(false)
      request.onsuccess = () => {
        request.result.close()
        resolve(true)
      }
    } catch {
      resolve(false)
    }
  })
}

const open = new Set<() => Promise<void>>()

/** Notes a copy that this page has open, and how to close it. Its name is written down for browsers that can't list their databases. */
export function noteOffline(name: string, close: () => Promise<void>): void {
  open.add(close)
  write(listKey, new Set([...read(listKey), name]))
}

/** Notes whether a copy holds words that have not reached the newsroom. */
export function noteUnsent(name: string, unsent: boolean): void {
  const names = new Set(read(unsentKey))
  if (names.has(name) === unsent) return
  if (unsent) names.add(name)
  else names.delete(name)
  write(unsentKey, names)
}

/** Whether it is noted that this copy holds such words. */
export const isUnsent = (name: string): boolean => read(unsentKey).includes(name)

/** The oldest generation of which this device holds words that have not reached the newsroom, up to the present one. */
export function generationToOpen(articleId: string, personId: string, present: number): number {
  const unsent = new Set(read(unsentKey))
  for (let generation = 0; generation < present; generation += 1)
    if (unsent.has(offlineName(articleId, personId, generation))) return generation
  return present
}

/** How many drafts have words on this device alone. */
export const unsentDrafts = (): number => read(unsentKey).length

function write(key: string, names: Iterable<string>): void {
  try {
    localStorage.setItem(key, JSON.stringify([...names]))
  } catch {
    // A browser without storage keeps nothing that could be forgotten later.
  }
}

function read(key: string): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

async function closeAll(): Promise<void> {
  const closing = [...open].map((close) => close())
  open.clear()
  await Promise.allSettled(closing)
}

const remove = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // Blocked: another tab has it open; the browser deletes it as soon as that tab lets go.
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })

/** Deletes the copy of this name, for somebody who gives up changes that were refused. Nothing is kept on this page any more. */
export async function forgetDraft(name: string): Promise<void> {
  noteUnsent(name, false)
  if (typeof indexedDB === 'undefined') return
  await closeAll()
  await remove(name)
}

/** Deletes every copy on this device; called when somebody signs out. */
export async function forgetDrafts(): Promise<void> {
  if (typeof indexedDB === 'undefined') return
  await closeAll()
  const listed = (await indexedDB.databases?.().catch(() => [])) ?? []
  const names = listed.map((database) => database.name ?? '').filter((name) => name.startsWith(prefix))
  await Promise.all([...new Set([...names, ...read(listKey)])].map(remove))
  localStorage.removeItem(listKey)
  localStorage.removeItem(unsentKey)
}
