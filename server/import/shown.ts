/** Prints what was recognised in a text, as lines for a terminal. */

import type { Offer } from '#lib/intake/confirming/offer'
import { kindLabels } from '#lib/sources/labels'
import { tagKindLabels } from '#lib/tags/labels'

const row = (label: string, words: string | null | undefined) => `  ${label.padEnd(12)}${words || '—'}`

function sourceRow({ name, kind, known, similar }: Offer['sources'][number]): string {
  if (known) return `${known.name} (${kindLabels[known.kind].toLowerCase()}, known)`
  const alike = similar.length > 0 ? `, not ${similar.map((source) => `“${source.name}”`).join(' or ')}` : ''
  return `${name} (${kindLabels[kind].toLowerCase()}, new${alike})`
}

function sources(offer: Offer): string[] {
  return offer.sources.flatMap((source, index) => [
    row(index === 0 ? 'Sources' : '', sourceRow(source)),
    ...offer.claims.flatMap(({ leansOn }) =>
      leansOn.filter((one) => one.source === index).map(({ phrase }) => row('', `  “${phrase}”`)),
    ),
  ])
}

function tags(offer: Offer): string[] {
  const list = (chosen: boolean) =>
    offer.tags
      .filter((tag) => tag.chosen === chosen)
      .map(({ name, kind }) => `${name} (${tagKindLabels[kind].toLowerCase()})`)
      .join(', ')
  return [row('Tags', list(true)), row('Not tagged', list(false))]
}

/** Lines without an end: title, what stands before the text, its shape, sources, tags, and what could not be told. */
export function shown(offer: Offer): string[] {
  const headings = offer.blocks.filter(({ kind }) => kind === 'heading')
  return [
    row('Headline', offer.headline),
    row('Standfirst', offer.standfirst),
    row('Byline', offer.byline?.words),
    row('Date', offer.date && `${offer.date.iso} (“${offer.date.words}”)`),
    row('Dateline', offer.dateline?.words),
    row('Language', offer.language.code),
    row('Text', `${offer.blocks.length - headings.length} paragraphs, ${headings.length} subheads`),
    ...headings.map(({ text }) => row('', `  ${text}`)),
    ...(offer.sources.length > 0 ? sources(offer) : [row('Sources', null)]),
    ...tags(offer),
    ...offer.notDone.map((sentence) => `  · ${sentence}`),
  ]
}
