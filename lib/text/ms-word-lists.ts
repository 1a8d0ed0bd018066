/** Turns the lists of Microsoft Word, which come by the clipboard as paragraphs with a drawn bullet or number, into lists again. */

type Point = { list: string; level: number; ordered: boolean; start: number; words: string }

const point = /^<p\b([^>]*mso-list:\s*l\d[^>]*)>([\s\S]*)<\/p>$/i

/** The same HTML with the lists of Word as `ul` and `ol`; any other HTML as it was. */
export function withWordLists(html: string): string {
  if (!/mso-list/i.test(html)) return html
  let made = ''
  let points: Point[] = []
  for (const part of html.split(/(?<=<\/p>)/i)) {
    const from = [...part.matchAll(/<p\b/gi)].at(-1)?.index ?? 0
    const [before, found] = [part.slice(0, from), point.exec(part.slice(from))]
    if (!found || before.trim() !== '') {
      made += listsOf(points)
      points = []
    }
    if (found) points.push(pointOf(found))
    made += found ? before : part
  }
  return made + listsOf(points)
}

function pointOf([, attributes = '', inner = '']: RegExpExecArray): Point {
  const [, list = '', level = '1'] = /mso-list:\s*(l\d+)(?:\s+level(\d+))?/i.exec(attributes) ?? []
  const mark = drawn(inner) || ignored(inner)
  const shown = plain(mark)
  const number = /^\(?(\p{Nd}+|[a-z]{1,4})[.)]/iu.exec(shown)
  return {
    list,
    level: Math.max(1, Number(level)),
    ordered: number !== null,
    start: Number.parseInt(number?.[1] ?? '', 10) || 1,
    words: inner.replace(mark, ''),
  }
}

/** The bullet drawn for programs without lists, with the conditional comments around it. */
function drawn(inner: string): string {
  const from = inner.search(/<!(--)?\[if !supportLists\]/i)
  const end = /<!(--)?\[endif\](--)?>/i.exec(from < 0 ? '' : inner.slice(from))
  return end ? inner.slice(from, from + end.index + end[0].length) : ''
}

/** The drawn bullet where no comments stand around it: the span that Word itself ignores, with those in it. */
function ignored(inner: string): string {
  const from = inner.search(/<span\b[^>]*mso-list:\s*ignore/i)
  if (from < 0) return ''
  let depth = 0
  for (const tag of inner.slice(from).matchAll(/<(\/?)span\b[^>]*>/gi)) {
    depth += tag[1] ? -1 : 1
    if (depth === 0) return inner.slice(from, from + tag.index + tag[0].length)
  }
  return ''
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .trim()

/** Points of one list after the other; those of a deeper level stand within the point before them. */
function listsOf(points: Point[]): string {
  let html = ''
  const open: Point[] = []
  const shut = () => {
    html += `</li></${open.pop()?.ordered ? 'ol' : 'ul'}>`
  }
  for (const point of points) {
    let last = open.at(-1)
    while (last && last.level > point.level) {
      shut()
      last = open.at(-1)
    }
    if (last && last.level === point.level && (last.list !== point.list || last.ordered !== point.ordered)) {
      shut()
      last = open.at(-1)
    }
    if (last && last.level === point.level) html += '</li><li>'
    else {
      html += `${opening(point)}<li>`
      open.push(point)
    }
    html += `<p>${point.words}</p>`
  }
  while (open.length > 0) shut()
  return html
}

const opening = ({ ordered, start }: Point) => (ordered ? (start > 1 ? `<ol start="${start}">` : '<ol>') : '<ul>')
