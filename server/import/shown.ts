/** Prints what was recognised in a text, as lines for a terminal. */
import type { Offer } from '#lib/intake/confirming/offer'
import { commaList } from '#lib/messages/list'
import { type Message, message } from '#lib/messages/message'
import { inTerminal } from '#server/terminal'

type Words = string | Message | null | undefined

const inWords = (words: Words): string => (typeof words === 'object' && words ? inTerminal(words) : words || '—')

const row = (label: Message | null, words: Words) => `  ${(label ? inTerminal(label) : '').padEnd(12)}${inWords(words)}`

function sourceRow({ name, kind, known, similar }: Offer['sources'][number]): Message {
  if (known)
    return message('commands.shown.sourceKnown', { name: known.name, kind: message(`sources.kind.${known.kind}`) })
  const described = { name, kind: message(`sources.kind.${kind}`) }
  const [first, ...others] = similar.map((source) => message('commands.shown.quoted', { words: source.name }))
  if (!first) return message('commands.shown.sourceNew', described)
  const alike = others.reduce((some, another) => message('commands.shown.or', { some, another }), first)
  return message('commands.shown.sourceNewNot', { ...described, others: alike })
}

function sources(offer: Offer): string[] {
  return offer.sources.flatMap((source, index) => [
    row(index === 0 ? message('commands.shown.sources') : null, sourceRow(source)),
    ...offer.claims.flatMap(({ leansOn }) =>
      leansOn
        .filter((one) => one.source === index)
        .map(({ phrase }) => row(null, `  ${inTerminal(message('commands.shown.quoted', { words: phrase }))}`)),
    ),
  ])
}

function tags(offer: Offer): string[] {
  const list = (chosen: boolean) =>
    commaList(
      offer.tags
        .filter((tag) => tag.chosen === chosen)
        .map(({ name, kind }) => message('commands.shown.tag', { name, kind: message(`tags.kind.${kind}`) })),
    )
  return [row(message('commands.shown.tags'), list(true)), row(message('commands.shown.notTagged'), list(false))]
}

/** Lines without an end: title, what stands before the text, its shape, sources, tags, and what could not be told. */
export function shown(offer: Offer): string[] {
  const headings = offer.blocks.filter(({ kind }) => kind === 'heading')
  const { date } = offer
  return [
    row(message('commands.shown.headline'), offer.headline),
    row(message('commands.shown.standfirst'), offer.standfirst),
    row(message('commands.shown.byline'), offer.byline?.words),
    row(
      message('commands.shown.date'),
      date && message('commands.shown.dateFound', { date: date.iso, words: date.words }),
    ),
    ...(offer.embargo ? [row(message('commands.shown.embargo'), offer.embargo.iso ?? offer.embargo.words)] : []),
    row(message('commands.shown.dateline'), offer.dateline?.words),
    row(message('commands.shown.language'), offer.language.code),
    row(
      message('commands.shown.text'),
      message('commands.shown.textFound', {
        paragraphs: offer.blocks.length - headings.length,
        subheads: headings.length,
      }),
    ),
    ...headings.map(({ text }) => row(null, `  ${text}`)),
    ...(offer.sources.length > 0 ? sources(offer) : [row(message('commands.shown.sources'), null)]),
    ...tags(offer),
    ...offer.notDone.map((note) => `  · ${inTerminal(note)}`),
  ]
}
