/** Copies of drafts in this browser, one per article and person, so that words typed without a connection outlive a reload. */
const prefix = 'on-record:draft:'
const listKey = 'on-record:kept-drafts'

export const keptName = (articleId: string, personId: string): string => `${prefix}${personId}:${articleId}`

/** Whether this browser keeps anything at all; some private windows don't. */
export async function canKeep(): Promise<boolean> {
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

/** Writes down that a copy exists, for browsers that can't list their databases. */
export function noteKept(name: string): void {
  try {
    localStorage.setItem(listKey, JSON.stringify([...new Set([...noted(), name])]))
  } catch {
    // A browser without storage keeps nothing that could be forgotten later.
  }
}

function noted(): string[] {
  try {
    const names: unknown = JSON.parse(localStorage.getItem(listKey) ?? '[]')
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []
  } catch {
    return []
  }
}

const remove = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    // Blocked: another tab has it open; the browser deletes it as soon as that tab lets go.
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })

/** Deletes one copy, for somebody who gives up changes that were refused. */
export const forgetDraft = (articleId: string, personId: string): Promise<void> => remove(keptName(articleId, personId))

/** Deletes every copy on this device; called when somebody signs out. */
export async function forgetDrafts(): Promise<void> {
  if (typeof indexedDB === 'undefined') return
  const listed = (await indexedDB.databases?.().catch(() => [])) ?? []
  const names = listed.map((database) => database.name ?? '').filter((name) => name.startsWith(prefix))
  await Promise.all([...new Set([...names, ...noted()])].map(remove))
  localStorage.removeItem(listKey)
}
