/** Where guests see a draft. The token stands in the query, where logs hide it. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { authSecret } from '#lib/auth/cookie'
import { previewsPath } from '#lib/previews/addresses'
import type { FilesAt } from '#lib/previews/preview'
import { absolute } from '#lib/site/site'

export const sharedPath = (token: string, said = false): string =>
  `${previewsPath}?token=${encodeURIComponent(token)}${said ? '&said=1' : ''}`

export const sharedAddress = (token: string): string => absolute(sharedPath(token))

/** Proves that an address of a file comes from the page of this link: it says nothing of the token, and opens no page. */
const proofOf = (id: string): string => createHmac('sha256', authSecret()).update(`files of ${id}`).digest('base64url')

/** The addresses of files in the page of a link, which work as long as it does. */
export function filesOfShare(id: string): FilesAt {
  const folder = `${previewsPath}/file/${id}.${proofOf(id)}/`
  return { folder, file: (fileId) => folder + fileId }
}

/** The id of the link to whose page such an address belongs; null for what no page of ours has said. */
export function shareOfFiles(pass: string): string | null {
  const [id = '', proof = '', ...more] = pass.split('.')
  const [given, wanted] = [Buffer.from(proof), Buffer.from(proofOf(id))]
  const same = given.length === wanted.length && timingSafeEqual(given, wanted)
  return same && more.length === 0 ? id : null
}
