/** The store that the settings name: a bucket, or a folder of the data folder. */
import { join } from 'node:path'
import { env } from '#lib/env'
import { Refusal } from '#lib/errors'
import { localStore } from '#lib/media/store/local'
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
  const settings = { bucket, endpoint, keyId, secret, region: env.MEDIA_REGION }
  // Its client is large: who has a folder is spared it.
  return lazily(async () => (await import('#lib/media/store/s3')).s3Store(settings))
}

function lazily(open: () => Promise<Store>): Store {
  let opened: Promise<Store> | undefined
  const store = () => {
    opened ??= open()
    return opened
  }
  return {
    put: async (key, path) => (await store()).put(key, path),
    get: async (key, range) => (await store()).get(key, range),
    head: async (key) => (await store()).head(key),
    copy: async (from, to) => (await store()).copy(from, to),
    remove: async (key) => (await store()).remove(key),
    list: async function* (area, beginning) {
      yield* (await store()).list(area, beginning)
    },
  }
}
