/** The store as pages reach it, where the settings let them send files straight there. */
import { env } from '#lib/env'
import { log } from '#lib/log'
import type { Sign } from '#lib/media/store/s3-sign'
import { keyIn } from '#lib/media/store/store'

/** How long the answer to whether pages may send there holds, in milliseconds */
const holds = { yes: 10 * 60_000, no: 60_000 } as const
const patience = 5_000

let looked: { taken: Promise<boolean>; until: number } | undefined
let signs: Promise<Sign> | undefined

/** Whether pages are to send files straight to the store, and the store lets them. */
export async function isDirectOffered(): Promise<boolean> {
  const { MEDIA_UPLOAD_URL: endpoint, MEDIA_BUCKET: bucket } = env
  return Boolean(endpoint && bucket && (await takesFromPages(endpoint, bucket)))
}

/** Null where the settings let no page send files there. */
export async function directSign(): Promise<Sign | null> {
  const { MEDIA_UPLOAD_URL: endpoint, MEDIA_BUCKET: bucket } = env
  if (!endpoint || !bucket) return null
  signs ??= signing(endpoint, bucket)
  return signs
}

async function signing(endpoint: string, bucket: string): Promise<Sign> {
  const { MEDIA_REGION: region, MEDIA_KEY_ID: keyId = '', MEDIA_SECRET: secret = '' } = env
  // Signing brings the large client of the store along: who has a folder is spared it.
  const { s3Signing } = await import('#lib/media/store/s3-sign')
  return s3Signing({ endpoint, bucket, region, keyId, secret })
}

async function takesFromPages(endpoint: string, bucket: string): Promise<boolean> {
  if (!looked || looked.until < Date.now()) {
    const taken = allows(endpoint, bucket)
    const asked = { taken, until: Date.now() + holds.yes }
    looked = asked
    if (!(await taken)) asked.until = Date.now() + holds.no
  }
  return looked.taken
}

/** Asks what a browser will ask before it sends (CORS preflight, https://fetch.spec.whatwg.org/#cors-preflight-fetch). */
async function allows(endpoint: string, bucket: string): Promise<boolean> {
  const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${keyIn('quarantine', 'preflight')}`
  const asked = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' }
  try {
    const response = await fetch(url, {
      method: 'OPTIONS',
      headers: { origin: env.SITE_URL, ...asked },
      signal: AbortSignal.timeout(patience),
    })
    const [origin, methods] = ['origin', 'methods'].map((name) => response.headers.get(`access-control-allow-${name}`))
    if (response.ok && (origin === '*' || origin === env.SITE_URL) && methods?.includes('PUT')) return true
    log.warn({ status: response.status, origin, methods }, 'the bucket has no rule that lets pages send files there')
  } catch (err) {
    log.warn({ err }, 'the store can’t be asked whether pages may send files there')
  }
  return false
}
