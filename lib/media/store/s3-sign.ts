/** Addresses of a bucket at which whoever has one can put a file, without a key of her own. */
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import { partType } from '#lib/media/store/part-type'
import { type Bucket, s3Client } from '#lib/media/store/s3-client'
import type { Key } from '#lib/media/store/store'

/** Gives an address at which exactly so many bytes can be put at this key for so many seconds. */
export type Sign = (key: Key, size: number, seconds: number) => Promise<string>

/**
 * Signs for one key and exactly so many bytes, for so many seconds: the length and the type are among the signed headers (AWS Signature Version 4,
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html). Nothing is asked of the store.
 */
export function s3Signing(settings: Bucket): Sign {
  const client = s3Client(settings)
  return (key, size, seconds) => {
    const put = { Bucket: settings.bucket, Key: key, ContentLength: size, ContentType: partType }
    return getSignedUrl(client, new PutObjectCommand(put), {
      expiresIn: seconds,
      signableHeaders: new Set(['host', 'content-length', 'content-type']),
    })
  }
}
