import { hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'
import { isPublicHost } from '#lib/text/embeds/public-host'

const post = /^[a-z0-9]{8,20}$/
const did = /^did:(plc:[a-z2-7]{24}|web:[a-z0-9.-]{3,253})$/

const isAuthor = (author: string) => did.test(author) || isPublicHost(author)

/** An author (a DID, or a name that is a host's) and the key of a post: `did:plc:…/3kabc`, `port.example/3kabc`. */
export const bluesky: Provider = {
  name: 'bluesky',
  title: 'Bluesky',
  idIn(url) {
    const parts = partsOf(url)
    const isPost = hostOf(url) === 'bsky.app' && parts[0] === 'profile' && parts[2] === 'post'
    const isFrame = url.hostname === 'embed.bsky.app' && parts[0] === 'embed' && parts[2] === 'app.bsky.feed.post'
    const id = isPost || isFrame ? `${parts[1]?.toLowerCase()}/${parts[3]}` : ''
    return bluesky.isId(id) ? id : null
  },
  isId(id) {
    const [author = '', key = '', ...more] = id.split('/')
    return more.length === 0 && isAuthor(author) && post.test(key)
  },
  page: (id) => `https://bsky.app/profile/${id.replace('/', '/post/')}`,
  frame: {
    host: 'embed.bsky.app',
    path: (id) => `/embed/${id.replace('/', '/app.bsky.feed.post/')}`,
    shape: 'post',
  },
}

/** The address of what its embed codes call `at://author/app.bsky.feed.post/key`, which no parser of URLs takes; null for anything else. */
export function addressOfPost(uri: string): string | null {
  const [, author, key] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/?#]+)$/.exec(uri) ?? []
  return author && key ? `https://bsky.app/profile/${author}/post/${key}` : null
}
