/** The store that the settings name: a bucket, or a folder of the data folder. */
import { join } from 'node:path'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { localStore } from '#lib/media/store/local'
import { s3Store } from '#lib/media/store/s3'
import type { Store } from '#lib/media/store/store'
import { message } from '#lib/messages/message'

let chosen: Store | undefined

/** Refuses where a bucket is named and not how to reach it. */
export function mediaStore(): Store {
  chosen ??= opened()
  return chosen
}

function opened(): Store {
  const { MEDIA_BUCKET: bucket, MEDIA_ENDPOINT: endpoint, MEDIA_KEY_ID: keyId, MEDIA_SECRET: secret } = env
  if (!bucket) return localStore(join(env.DATA_DIR, 'media'))
  if (!endpoint || !keyId || !secret) throw new Refusal(message('settings.bucketNeeds'))
  return s3Store({ bucket, endpoint, keyId, secret, region: env.MEDIA_REGION })
}
