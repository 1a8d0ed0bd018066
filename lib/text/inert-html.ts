/**
 * What is pasted, as HTML that a browser only has to read. It would try to run or fetch parts of the original while parsing it, in a
 * document without a window too (script-src-attr, style-src-elem, base-uri): so it is parsed here, by the same standard
 * (HTML Living Standard 13.2, by parse5), and written anew with only the elements and attributes that can do nothing. On the way tables
 * and footnotes get the form that the schema reads.
 */
import { type DefaultTreeAdapterTypes, html, parse } from 'parse5'
import { boundedAdapter, TooMuchHtml } from '#lib/text/clipboard/bounded'
import type { Count } from '#lib/text/clipboard/left-out'
import { addressOfFrame, embedInElement } from '#lib/text/embeds/from-code'
import { escaped } from '#lib/text/escaped'
import { placeFootnotes } from '#lib/text/pasted-footnotes'
import { straightenTables } from '#lib/text/pasted-tables'

type Node = DefaultTreeAdapterTypes.ChildNode
type Parent = DefaultTreeAdapterTypes.ParentNode

/** Elements that go with all they hold: code, styles, other documents, media, controls. */
const dropped = new Set(
  (
    'script style link meta base title template noscript iframe frame frameset object embed applet portal ' +
    'audio video source track picture canvas map area svg math input button select textarea option datalist dialog'
  ).split(' '),
)
/** Attributes that say something of words and lead nowhere by themselves. */
const kept = new Set(
  'class style href title lang dir start value type reversed cite datetime colspan rowspan alt'.split(' '),
)
const withoutEnd = new Set(['br', 'hr', 'img', 'wbr', 'col'])
/** Say themselves which way they run, where something around them did. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 td caption'.split(' '))
/** Deeper elements stand as their words. */
const deepest = 100

type Steps = {
  /** Before footnotes and tables are put in order; `whole` is the body with its head */
  prepare: (body: Parent, whole: Parent) => void
  finish: (body: Parent) => void
  count: Count
  isOver: () => boolean
}

/**
 * Gives the body of the HTML, harmless. Words in elements that are dropped are dropped with them. The frame or the embed code of a
 * provider becomes the mark of an embed, any other frame a link to where it leads.
 */
export function inertHtml(pasted: string): string
/** With steps that look at the tree before it is written. Null where it is too much to read, in nodes or in time. */
export function inertHtml(pasted: string, steps: Steps): string | null
export function inertHtml(pasted: string, steps?: Steps): string | null {
  try {
    return inert(pasted, steps)
  } catch (error) {
    if (steps && error instanceof TooMuchHtml) return null
    throw error
  }
}

function inert(pasted: string, steps?: Steps): string {
  const document = steps ? parse(pasted, { treeAdapter: boundedAdapter(steps.isOver) }) : parse(pasted)
  const root = document.childNodes.find((node) => node.nodeName === 'html')
  const body = root && 'childNodes' in root ? root.childNodes.find((node) => node.nodeName === 'body') : undefined
  if (!root || !('childNodes' in root) || !body || !('childNodes' in body)) return ''
  steps?.prepare(body, root)
  placeFootnotes(body, Date.now())
  straightenTables(body, steps?.count)
  steps?.finish(body)
  return within(body)
}

/** Not by recursion: a paste may be nested a hundred thousand times. */
function within(top: Parent): string {
  const out: string[] = []
  const todo: (string | { node: Node; depth: number; dir: string })[] = []
  const push = (parent: Parent, depth: number, dir: string) => {
    for (const node of parent.childNodes.toReversed()) todo.push({ node, depth, dir })
  }
  push(top, 0, 'attrs' in top ? dirOf(top.attrs) : '')
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (typeof next === 'string') {
      out.push(next)
      continue
    }
    const { node, depth } = next
    if ('value' in node && node.nodeName === '#text') out.push(escaped(node.value))
    if (!('tagName' in node) || node.namespaceURI !== html.NS.HTML) continue
    const embedded = embedInElement(node)
    if (embedded) out.push(`<div data-embed="${escaped(embedded.what)}"></div>`)
    else if (node.tagName === 'iframe') out.push(linkTo(addressOfFrame(node)))
    if (embedded || dropped.has(node.tagName)) continue
    const own = dirOf(node.attrs)
    const dir = own || next.dir
    if (depth < deepest && /^[a-z][a-z0-9-]*$/.test(node.tagName)) {
      const inherited = dir && !own && paragraphs.has(node.tagName) ? ` dir="${dir}"` : ''
      out.push(`<${node.tagName}${node.attrs.map(attribute).join('')}${inherited}>`)
      if (withoutEnd.has(node.tagName)) continue
      todo.push(`</${node.tagName}>`)
    }
    push(node, depth + 1, dir)
  }
  return out.join('')
}

/** What a frame showed is not here: where it led is. */
const linkTo = (address: string | null) =>
  address === null ? '' : `<p><a href="${escaped(address)}">${escaped(address)}</a></p>`

function dirOf(attrs: { name: string; value: string }[]): string {
  const dir = attrs.find(({ name }) => name === 'dir')?.value.toLowerCase() ?? ''
  return dir === 'ltr' || dir === 'rtl' ? dir : ''
}

function attribute({ name, value }: { name: string; value: string }): string {
  const keeps = kept.has(name) || /^data-[a-z-]+$/.test(name)
  return keeps ? ` ${name}="${escaped(value)}"` : ''
}
