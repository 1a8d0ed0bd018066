/** Lines of a page around its piece: what each of them is, told by the languages' tables. */
import { allLineWords } from '#lib/intake/languages/opening'
import { anyOf, plainLine } from '#lib/intake/reading/digits'

const bareOf = (line: string) =>
  plainLine(line)
    .replace(/[\s:：›»>→|…/+▾▼✕×•.·-]+$/u, '')
    .replace(/^[\s›»>→|•·♦◆■▪►▶★*،,]+(?=[\p{L}\d])/u, '')
const setOf = (...sorts: Parameters<typeof allLineWords>[0][]) =>
  new Set(sorts.flatMap(allLineWords).flatMap((one) => [plainLine(one), bareOf(one)]))

const captionLabels = setOf('captionLabels')
const releases = setOf('releases')
const lines = setOf('lines')
const related = setOf('related')
const ends = setOf('ends')
const begins = new RegExp(`^(?:${anyOf(allLineWords('begins').map(plainLine))})`, 'u')
const contact = new RegExp(
  `^(?:${anyOf(
    allLineWords('ends')
      .map(plainLine)
      .filter((one) => /\p{L}{4}/u.test(one)),
  )})\\s*(?:[:：]|\\()`,
  'u',
)
const relatedWith = new RegExp(`^(?:${anyOf([...related])})\\s*[:：|]\\s*\\S`, 'u')
const credit = new RegExp(
  `(?:^|[\\s(.،–—|/])(?:${anyOf(allLineWords('captions').map(plainLine))})(?:\\s*[:：©]\\s*|\\s+by\\s+)[^:：]{2,60}$`,
  'iu',
)
const capitalCredit = /\b(?:PHOTO|FOTO|BILD|CRÉDIT|CREDIT)\b\s+\p{Lu}/u
// “The quay at dawn. ANA KORDEL”
const nameInCapitals = /^\p{Lu}.{8,}[\p{Ll}][.)]\s*\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){1,3}(?:\s?[/(|].{2,30})?$/u
// “…, November 23, 2026. AGENCY/Ana Kordel”, “[Ana Kordel/Agency]”
const agencyCredit =
  /[.)»”"\d]\s+\p{Lu}{2,}[\p{Lu}\s.-]*(?:\s?[/|]\s?\p{Lu}[\p{L}.’'\s-]+){1,3}$|\[[^\]]*\/[^\]]*\]$|\((?:\p{Lu}{2,}\s)?(?:Photo|Foto)\b[^)]*\)$/u
// “Rescuers in the rubble (Agency)”, without a stop: a caption and its agency
const agencyInBrackets = new RegExp(`^[^.!?؟۔]{12,}\\((?:${anyOf(allLineWords('agencies'))})\\)$`, 'iu')
// The site's own words behind a caption
const buttonBehind = /\s*(?:purchase licensing rights.*|licensing rights|image rights|opens new tab)$/iu
// “lv/mc/phd”, “(foto) (vídeo)”: who wrote and edited, and what else the agency has
const signs =
  /^\(?(?:\p{Ll}{2,4}(?:\s?[/-]\s?\p{Ll}{2,4}){1,4}|\p{Script=Arabic}{1,3}(?:\s\p{Script=Arabic})?(?:[/]\p{Script=Arabic}{1,3}(?:\s\p{Script=Arabic})?){1,3})\)?$|^(?:\((?:foto|vídeo|video|audio|photo|bild)s?\)\s*)+$/u
const pager =
  /^(?:page|seite|página|pág\.?|صفحة|صفحه|صفحہ|ص)\s*\d{1,3}(?:\s*(?:of|\/|von|de|sur|من|از|میں سے)\s*\d{1,3})?$|^[-–—]\s?\d{1,3}\s?[-–—]$/u
// “For more on the camp, please visit:”, “Pour plus d’informations, veuillez contacter :”
const furtherOn =
  /^(?:for (?:more|further)|pour (?:plus|toute)|para (?:más|mayor)|weitere informationen|für weitere|nähere informationen)\b[^.!?]{0,90}(?:visit|contact|call|write to|see|contacter|consulter|visitez|contactar|contacte|visite|consulte|finden sie|wenden sie sich|hier)\b[^.!?]{0,40}:?$/iu
const minutes =
  /^(?:lecture )?\d+\s*(?:[-–]\s*\d+\s*)?(?:-?\s*(?:m(?:i)?n(?:s|ute|utes|uten|uto|utos)?)\.?(?:\s+(?:read|de lecture|de lectura|lesezeit|lesen))?|دقائق|دقيقة|دقیقه|منٹ)(?:\s+\p{L}+)?$/u
const counts =
  /^(?:\d[\d.,]*\s?[km]?\s+(?:comments?|shares?|likes?|views?|commentaires?|partages?|kommentare?|comentarios?|تعليقات?|نظر|تبصرے)|(?:comments?|commentaires?|kommentare?|comentarios?|تعليقات|نظرات|دیدگاه‌ها|تبصرے)\s*[(:]?\s*\d{1,5}\)?|\d{1,6})$/u
const copyright = /^(?:©|\(c\)\s|copyright\b.*\d{4})|©.{0,60}\d{4}|\d{4}\s*©|©\s*\p{L}/iu
const numbered = /^(?:ref|réf|az|aktenzeichen|n[°º]|nr|no)[.:\s]+[\p{L}\d/.-]*\d[\p{L}\d/.\s-]*$/u
const endMark = /^(?:[#*]\s?){1,8}$|^[-–—\s]*(?:30|ends|end|fin|ende|انتهى)[-–—\s]*$|^[-–—_=~]{3,}$/iu
const trail = /^[^.!?]{0,80}(?:\s[›»>/]\s)[^.!?]{0,80}$/u
const address = /https?:\/\/|www\.|\S@\S+\.\S/i
const phone = /(?:\+|\b(?:tel|tél|phone|fon|هاتف|تلفن|فون)\b)[.:\s]*[\d\s()/-]{5,}|^[+\d][\d\s()/.-]{6,}$/iu

/** “Share Save Listen”: buttons that stood side by side, each of them a label by itself. */
function isLabelsInARow(plain: string): boolean {
  const words = plain.split(/[\s•·|/,،]+/u).filter((word) => word !== '')
  return words.length > 2 && words.every((word) => lines.has(word))
}

/** A line over a press release; what stands above it is the letterhead. */
export const isReleaseLabel = (line: string): boolean => line.length < 60 && releases.has(bareOf(line))
const letterhead = new RegExp(`^(?:${anyOf(allLineWords('letterheads').map(plainLine))})(?![\\p{L}\\p{M}])`, 'u')
/** “Ministry of Water”: whose page or letter it is. */
export const isLetterhead = (line: string): boolean =>
  line.split(' ').length <= (/\p{Script=Arabic}/u.test(line) ? 4 : 7) && letterhead.test(plainLine(line))
/** The next line is a caption. */
export const isCaptionLabel = (line: string): boolean =>
  line.length < 40 && captionLabels.has(bareOf(line).replace(/[,،]$/u, ''))

export type Clutter =
  | 'line' // a menu, a button, a label
  | 'caption'
  | 'related' // heads links to other pieces
  | 'end' // nothing after it is the piece
  | 'contact'

/** What a line is when it is not the piece; null when it may be. */
export function clutterOf(line: string): Clutter | null {
  if (line.length > 260) return null
  if (isCredited(line)) return 'caption'
  const plain = plainLine(line)
  const bare = bareOf(line)
  if (endMark.test(plain)) return /^[-–—_=~*\s]+$/u.test(plain) ? 'line' : 'end'
  if (related.has(bare)) return 'related'
  if (ends.has(bare) || ends.has(plain) || (contact.test(plain) && line.length < 160)) return 'end'
  if (lines.has(bare) || lines.has(plain) || isLabelsInARow(plain)) return 'line'
  if (
    line.length <= 160 &&
    (minutes.test(bareOf(line)) ||
      (line.length < 60 && plain.split(/\s*[•·|]\s*/u).some((part) => minutes.test(part))) ||
      signs.test(line) ||
      furtherOn.test(plain) ||
      pager.test(plain) ||
      counts.test(plain) ||
      copyright.test(plain) ||
      numbered.test(plain))
  )
    return 'line'
  if (line.length <= 140 && (begins.test(plain) || begins.test(bare) || relatedWith.test(plain) || trail.test(plain)))
    return 'line'
  return null
}

function isCredited(line: string): boolean {
  const caption = line.replace(buttonBehind, '')
  if (caption.length > 200 || caption === '') return false
  return [credit, capitalCredit, nameInCapitals, agencyCredit, agencyInBrackets].some((sign) => sign.test(caption))
}

/** A line of an address, a telephone number or a site. */
export const isContact = (line: string): boolean => line.length < 160 && (address.test(line) || phone.test(line))

const footers =
  /cookie|privacy|newsletter|©|copyright|datenschutz|impressum|mentions|aviso|terms|rights|حقوق|derechos|droits|خصوصية|حریم/iu
/** A line that stands below a piece. */
export const isFooter = (line: string): boolean => footers.test(line)
