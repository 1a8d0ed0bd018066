/** An embed: which thing of which provider, in one string, and what pages, feeds and the editor are told of it. */
import { providers } from '#lib/text/embeds/all'
import type { Shape } from '#lib/text/embeds/provider'
import { withoutControls } from '#lib/text/without-controls'

const longestId = 400
export const longestTitle = 200

/** All that is shown of an embed, whoever shows it. */
export type Card = {
  /** What the provider calls itself */
  provider: string
  /** The host that the card leads to, as readers know it: `youtube.com` */
  host: string
  /** The journalist's own; null where she gave none */
  title: string | null
  /** The thing's page at the provider */
  href: string
  /** Null for a card that stays a card */
  frame: { src: string; shape: Shape; allow: string; referrer: string } | null
}

const parted = /^([a-z]+):(.+)$/s

/** The provider and the id of what is embedded; null for what no provider of ours has. */
function found(what: unknown) {
  const [, name, id] = (typeof what === 'string' && what.length <= longestId && parted.exec(what)) || []
  const provider = providers.find((one) => one.name === name)
  return provider && id !== undefined && provider.isId(id) ? { provider, id } : null
}

/** Whether this names a thing of a provider: `youtube:abcdefghijk`. */
export const isEmbedded = (what: unknown): what is string => found(what) !== null

/** A title is one line of at most 200 characters, without white space around it. */
export const isTitle = (title: unknown): title is string =>
  typeof title === 'string' && title !== '' && title.length <= longestTitle && titleFrom(title) === title

/** What was typed as a title: one line, cut where it is too long; null where nothing is left. */
export function titleFrom(typed: string): string | null {
  const line = withoutControls(typed).replaceAll(/\s+/g, ' ').trim()
  return withoutControls(line.slice(0, longestTitle)).trim() || null
}

/** Null for an embed that is none: a text as it was stored may hold anything. */
export function cardOf({ what, title }: { what?: unknown; title?: unknown }): Card | null {
  const embedded = found(what)
  if (!embedded) return null
  const { provider, id } = embedded
  const href = provider.page(id)
  const { frame } = provider
  return {
    provider: provider.title,
    host: new URL(href).hostname.replace(/^www\./, ''),
    title: isTitle(title) ? title : null,
    href,
    frame: frame && {
      src: `https://${frame.host}${frame.path(id)}`,
      shape: frame.shape,
      allow: frame.allow ?? '',
      referrer: frame.referrer ?? 'no-referrer',
    },
  }
}

/** The host that a page has to permit for this embed's frame; null where it has none. */
export const frameHost = (what: unknown): string | null => found(what)?.provider.frame?.host ?? null

/** Every host of which a page may ever hold a frame. */
export const frameHosts: ReadonlySet<string> = new Set(providers.flatMap(({ frame }) => frame?.host ?? []))
