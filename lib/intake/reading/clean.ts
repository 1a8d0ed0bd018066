/** Makes any string one that can be read line by line: one kind of line end, nothing invisible, no broken characters. */
import { Refusal } from '#lib/errors'
import { whyTooMuch } from '#lib/intake/limits'

const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// Zero-width space and joiner, soft hyphen, byte order mark, and the marks that turn the direction of what follows.
// The zero-width joiners stay: Persian, Urdu and emoji are written with them.
const invisible = /[\u00ad\u180e\u200b\u2060\ufeff\u202a-\u202e]/g
const controls = /[^\P{Cc}\n\t]/gu
const wronglyDecoded = /â€[™œ“”˜¦]|Ã[©¨¤¶¼±]/

export type Clean = { text: string; notes: string[] }

/** Gives the text without what nobody can see, and says what it changed. Refuses empty, binary and endless text. */
export function cleanText(raw: string): Clean {
  refuseTooMuch(raw.length / 2)
  if (raw.includes('\0')) throw new Refusal('This is not text: it holds NUL characters, as programs and images do.')
  const notes: string[] = []
  const whole = raw.toWellFormed().replace(lineEnds, '\n')
  const shown = whole.replace(controls, '')
  if (whole.length - shown.length > 16 + whole.length / 100)
    throw new Refusal('This is not text: it is full of control characters.')
  const text = shown.replace(invisible, '')
  refuseTooMuch(text.length)
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Refusal('There is no text here: not one letter.')
  const broken = text.split('\ufffd').length - 1
  if (broken > 0)
    notes.push(`${broken === 1 ? 'One character was' : `${broken} characters were`} broken and stand as \ufffd.`)
  if (wronglyDecoded.test(text))
    notes.push('Some letters look as if they had been decoded wrongly before (“â€™”); they are left as they are.')
  return { text, notes }
}

function refuseTooMuch(characters: number): void {
  const tooMuch = whyTooMuch({ characters })
  if (tooMuch) throw new Refusal(tooMuch)
}
