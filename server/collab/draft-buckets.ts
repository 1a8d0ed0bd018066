/** What may be sent into one draft in a while: those who may write share one bucket, those who may only read another one. */
import { draftRate, type SharedBuckets, sharedBuckets } from '#server/collab/token-bucket'

export type DraftBuckets = {
  hold: (articleId: string, access: { writable: boolean }) => ReturnType<SharedBuckets['hold']>
}

/** Whoever may only read keeps nobody from writing. */
export function draftBuckets(): DraftBuckets {
  const [writers, readers] = [sharedBuckets(draftRate), sharedBuckets(draftRate)]
  return { hold: (articleId, { writable }) => (writable ? writers : readers).hold(articleId) }
}
