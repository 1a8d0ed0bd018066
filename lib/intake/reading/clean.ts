/** Makes any string one that can be read line by line: one kind of line end, nothing invisible, no broken characters. */
import { Refusal } from '#lib/errors'
import { whyTooMuch } from '#lib/intake/limits'
import { mendEncoding } from '#lib/intake/reading/mend'
import { type Message, message } from '#lib/messages/message'
import { withoutControls } from '#lib/text/without-controls'

const separators = /[\u2028\u2029]/g
// Zero-width space and joiner, soft hyphen, byte order mark, and the marks that turn the direction of what follows.
// The zero-width joiners stay: Persian, Urdu and emoji are written with them.
const invisible = /[\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e]/g

export type Clean = { text: string; notes: Message[] }

/** Gives the text without what nobody can see, and says what it changed. Refuses empty, binary and endless text. */
export function cleanText(raw: string): Clean {
  refuseTooMuch(raw.length / 2)
  if (raw.includes('\0')) throw new Refusal(message('intake.nulCharacters'))
  const notes: Message[] = []
  const { text: meant, mended, left } = mendEncoding(raw.toWellFormed().replaceAll('\r\n', '\n'))
  const whole = meant.replace(separators, '\n')
  const shown = withoutControls(whole)
  if (whole.length - shown.length > 16 + whole.length / 100) throw new Refusal(message('intake.controlCharacters'))
  const text = shown.replace(invisible, '')
  refuseTooMuch(text.length)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal(message('intake.noLetter'))
  const broken = text.split('\ufffd').length - 1
  if (broken > 0) notes.push(message('intake.notes.broken', { count: broken }))
  if (mended > 0) notes.push(message('intake.notes.encodingMended', { count: mended }))
  if (left > 0) notes.push(message('intake.notes.decodedWrongly'))
  return { text, notes }
}

function refuseTooMuch(characters: number): void {
  const tooMuch = whyTooMuch({ characters })
  if (tooMuch) throw new Refusal(tooMuch)
}
