import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { cardOf, isEmbedded, isTitle, titleFrom } from '#lib/text/embeds/embed'
import { InvalidAttribute } from '#lib/text/invalid-attribute'

const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    // Provider and id in one: of two attributes, changes by two people at once could leave the one's provider with the other's id.
    what: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-embed'),
      renderHTML: ({ what }: Record<string, unknown>) => ({ 'data-embed': what }),
      validate: (value: unknown) => {
        if (!isEmbedded(value)) throw new InvalidAttribute(message('text.why.embedded'))
      },
    },
    title: {
      default: null,
      parseHTML: (element: HTMLElement) => titleFrom(element.getAttribute('data-title') ?? ''),
      renderHTML: ({ title }: Record<string, unknown>) => (title === null ? {} : { 'data-title': title }),
      validate: (value: unknown) => {
        if (value !== null && !isTitle(value)) throw new InvalidAttribute(message('text.why.embedTitle'))
      },
    },
  }),
  parseHTML: () => [
    {
      tag: 'div[data-embed]',
      priority: 60,
      getAttrs: (element: HTMLElement) => (isEmbedded(element.getAttribute('data-embed')) ? null : false),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const card = cardOf(node.attrs)
    const title = isTitle(node.attrs.title) ? node.attrs.title : ''
    return [
      'div',
      { ...HTMLAttributes, class: 'embed' },
      ['bdi', { class: 'embed-title' }, title || card?.href || '—'],
      ['bdi', { class: 'embed-from', dir: 'ltr' }, card ? `${card.provider} · ${card.host}` : String(node.attrs.what)],
    ]
  },
})

/** Something at a provider of a closed list, named by its id: readers get a card, and what is behind it when they ask for it. */
export const embed: ArticleNode = {
  extension: Embed,
  markup: null,
  card: cardOf,
  plain(attributes) {
    const href = cardOf(attributes)?.href ?? ''
    const title = isTitle(attributes.title) ? attributes.title : ''
    return title && href ? `${title} (${href})` : title || href
  },
  repair: 'leaf',
}
