/** What was put right in a demo piece after it came out, as its file says it. */
import { type Notice, noticeKinds } from '#lib/corrections/notice'
import { CorrectionCause } from '#lib/generated/prisma/enums'

/** `was` stood there until, so many hours after the piece came out, `is` did */
export type DemoNotice = { notice: Notice; hours: number; was: string; is: string }

/** `correction | our_error | 3 | five times | four times | What readers are told`, and `minor | 3 | teh | the`. Refuses anything else. */
export function noticeIn(source: string): DemoNotice {
  const [kind = '', ...rest] = source.split(' | ')
  const cause = kind === 'minor' ? null : Object.values(CorrectionCause).find((one) => one === rest[0])
  const [hours = '', was = '', is = '', text = ''] = kind === 'minor' ? rest : rest.slice(1)
  const told = noticeKinds.find((one) => one === kind)
  const change = { hours: Number(hours), was, is }
  if (!(change.hours > 0) || was === '' || is === '') throw new Error(`No notice is written like “${source}”.`)
  if (kind === 'minor') return { notice: { kind }, ...change }
  if (!told || !cause || text === '') throw new Error(`No notice is written like “${source}”.`)
  return { notice: { kind: told, text, cause, claimIds: [] }, ...change }
}
