/** How many notifications are unread, before the title of the page: it is seen in the tab of a browser while another one is open. */
import { mostCounted } from '#lib/inbox/live'

const counted = /^\(\d+\+?\) /

export function titleWith(title: string, unread: number): string {
  const bare = title.replace(counted, '')
  if (unread === 0) return bare
  return `(${unread < mostCounted ? unread : `${mostCounted - 1}+`}) ${bare}`
}

/** Keeps it there when the page, and with it the title, becomes another one. Gives what ends it. */
export function keepCountInTitle(unread: number): () => void {
  const put = () => {
    const title = titleWith(document.title, unread)
    if (title !== document.title) document.title = title
  }
  put()
  const changes = new MutationObserver(put)
  changes.observe(document.head, { childList: true, subtree: true, characterData: true })
  return () => changes.disconnect()
}
