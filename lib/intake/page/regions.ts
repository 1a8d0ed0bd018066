/** What an element says of the lines in it, by its name, its ARIA role, or the words of its class and id. */
import { attributeOf, type Element } from '#lib/intake/page/tree'

export type Region = 'around' | 'hidden' | 'caption' | 'heading' | 'item' | 'byline' | 'date' | 'headline'

const byName: Readonly<Record<string, Region>> = {
  nav: 'around',
  aside: 'around',
  footer: 'around',
  header: 'around',
  dialog: 'around',
  form: 'around',
  button: 'around',
  figcaption: 'caption',
  figure: 'caption',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  time: 'date',
}
const aroundRoles = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist button'.split(
    ' ',
  ),
)
const aroundWords = new Set(
  (
    'nav navbar navigation menu menubar submenu breadcrumb breadcrumbs crumbs share sharing sharebar social related recommended ' +
    'recirculation newsletter signup subscribe subscription cookie cookies consent gdpr popup modal overlay paywall ad ads advert ' +
    'adverts advertisement sponsored promo promoted teaser teasers sidebar footer foot colophon masthead topbar toolbar tools tool ' +
    'buttons actions comments tags taglist kicker eyebrow rubric section-label overline meta trending popular outbrain taboola ' +
    'skip skiplink pagination pager widget widgets banner readmore'
  ).split(' '),
)
const hiddenClass = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?|element-invisible|hidden)(?=\s|$)/i
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i
const captionWords = new Set(
  'caption captions credit wp-caption photo-credit msocaption bildunterschrift legende leyenda'.split(' '),
)
const bylineWords = new Set('byline by author authors autor autoren auteur firma verfasser'.split(' '))
const dateWords = new Set('date dateline-date published pubdate timestamp datetime datum fecha posted-on'.split(' '))
const headlineWords = new Set('headline title entry-title post-title article-title msotitle'.split(' '))
/** Its rules of a page by class would set a whole paragraph apart: such words stand on these only by chance. */
const runs = new Set('p blockquote td th'.split(' '))

const wordsOf = (element: Element): string[] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .slice(0, 300)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/\s+/)
    .flatMap((name) => [name, ...name.split(/[-_:]+/)])

function byAttributes(element: Element): Region | null {
  const style = attributeOf(element, 'style') ?? ''
  if (attributeOf(element, 'hidden') !== null || hiddenStyle.test(style)) return 'hidden'
  if (hiddenClass.test(attributeOf(element, 'class') ?? '')) return 'hidden'
  if (aroundRoles.has(attributeOf(element, 'role') ?? '')) return 'around'
  if (attributeOf(element, 'rel') === 'author') return 'byline'
  const property = attributeOf(element, 'itemprop')
  if (property === 'author') return 'byline'
  if (property === 'datePublished') return 'date'
  return property === 'headline' ? 'headline' : null
}

/** What an element says by itself; null for nothing. */
export function regionOf(element: Element): Region | null {
  const said = byAttributes(element)
  if (said) return said
  const name = element.tagName
  if (/^h[1-6]$/.test(name)) return byName[name] ?? null
  const words = wordsOf(element)
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word))
  if (has(captionWords)) return 'caption'
  if (has(bylineWords)) return 'byline'
  if (byName[name] && name !== 'li') return byName[name] ?? null
  if (has(dateWords)) return 'date'
  if (has(aroundWords) && !runs.has(name)) return 'around'
  if (name === 'p' && has(headlineWords)) return words.includes('msotitle') ? 'headline' : null
  return byName[name] ?? null
}

export const isHeadlineElement = (element: Element): boolean =>
  element.tagName === 'h1' ||
  attributeOf(element, 'itemprop') === 'headline' ||
  (/^(?:h2|h3|p|div|span)$/.test(element.tagName) &&
    (attributeOf(element, 'class') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => /^(?:entry-title|post-title|article-title|article__title|headline|msotitle|title)$/.test(word)))
