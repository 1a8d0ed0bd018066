/** How a store that speaks S3 is spoken to. */
import { S3Client } from '@aws-sdk/client-s3'
import { log } from '#lib/log'

export type Bucket = { bucket: string; endpoint: string; region: string; keyId: string; secret: string }

/** How long a request may wait for a connection, and for the next byte, in milliseconds */
const patience = { connectionTimeout: 5_000, requestTimeout: 60_000, socketTimeout: 30_000 }

/** How often a request is sent in all */
export const attempts = 3

const nothing = () => {}
const warn = (said: unknown) => log.warn({ said: String(said) }, 'the media store')
const logger = { trace: nothing, debug: nothing, info: nothing, warn, error: warn }

export function s3Client({ endpoint, region, keyId, secret }: Bucket): S3Client {
  return new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    // Every store that is not Amazon’s own has its buckets in the path.
    forcePathStyle: true,
    maxAttempts: attempts,
    logger,
    requestHandler: patience,
    // Stores other than Amazon’s may not know its newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
}
