/** The library in a bucket of any store that speaks S3. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { attempts, type Bucket, s3Client } from '#lib/media/store/s3-client'
import { type Area, type Key, type Store, StoreFailed } from '#lib/media/store/store'

export function s3Store(settings: Bucket): Store {
  const { bucket } = settings
  const client = s3Client(settings)

  const putOnce = async (key: Key, path: string) => {
    const { size } = await stat(path)
    const body = createReadStream(path)
    try {
      await answered(client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentLength: size })))
    } finally {
      body.destroy()
    }
  }

  // A stream is read once: the client repeats everything else by itself.
  const put: Store['put'] = async (key, path) => {
    for (let attempt = 1; ; attempt += 1)
      try {
        return await putOnce(key, path)
      } catch (error) {
        if (!(error instanceof StoreFailed) || attempt === attempts) throw error
        await after(attempt * 300)
      }
  }

  const get: Store['get'] = async (key, range) => {
    const Range = range && `bytes=${range.first}-${range.last}`
    const found = await orNull(client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...(Range && { Range }) })))
    return found && (found.Body as Readable)
  }

  const head: Store['head'] = async (key) => {
    const found = await orNull(client.send(new HeadObjectCommand({ Bucket: bucket, Key: key })))
    return found && { size: found.ContentLength ?? 0, changedAt: found.LastModified ?? new Date(0) }
  }

  // Within the store itself: up to 5 GB, far more than the library takes.
  const copy: Store['copy'] = async (from, to) => {
    const done = await orNull(
      client.send(new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: `${bucket}/${from}` })),
    )
    return done !== null
  }

  const remove: Store['remove'] = async (key) => {
    await answered(client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key })))
  }

  async function* list(area: Area, beginning = '') {
    const Prefix = `${area}/${beginning}`
    const pages = paginateListObjectsV2({ client }, { Bucket: bucket, Prefix })[Symbol.asyncIterator]()
    for (;;) {
      const page = await answered(pages.next())
      if (page.done) return
      for (const { Key: key, Size: size = 0, LastModified } of page.value.Contents ?? [])
        if (key?.startsWith(Prefix)) yield { key: key as Key, size, changedAt: LastModified ?? new Date(0) }
    }
  }

  return { put, get, head, copy, remove, list }
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await answered(asked)
  } catch (error) {
    if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null
    throw error
  }
}

/** A store that can’t be reached, or says itself that it can’t serve, is away. What it refuses is a wrong setting. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 0) : 0
    if (status === 507) throw new StoreFailed('full', error)
    if (status >= 500 || status === 429 || status === 0) throw new StoreFailed('away', error)
    throw error
  }
}
