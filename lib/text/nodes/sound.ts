import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { dataAttribute } from '#lib/text/data-attribute'
import type { ArticleNode } from '#lib/text/description'
import { isTitle, isTranscript, longestTitle, soundOf, transcriptFrom } from '#lib/text/media'
import { lineFrom } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'

const Sound = Node.create({
  name: 'sound',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: dataAttribute('data-sound', (value) => value, {
      holds: isUuid,
      why: message('text.why.mediaFile'),
      needed: true,
    }),
    title: dataAttribute('data-title', (value) => lineFrom(value, longestTitle) || null, {
      holds: isTitle,
      why: message('text.why.mediaTitle'),
    }),
    transcript: dataAttribute('data-transcript', (value) => transcriptFrom(value) || null, {
      holds: isTranscript,
      why: message('text.why.transcript'),
    }),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-sound]',
      priority: 60,
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-sound')) ? null : false),
    },
  ],
  renderHTML: ({ node }) => {
    const { file = '', title = null, transcript = null } = soundOf(node.attrs) ?? {}
    return [
      'figure',
      {
        class: 'sound',
        'data-sound': file,
        ...(title !== null && { 'data-title': title }),
        ...(transcript !== null && { 'data-transcript': transcript }),
      },
      ['figcaption', {}, ['bdi', title ?? '—']],
      ['audio', { controls: '', preload: 'none', src: `/newsroom/media/${file}/file` }],
      ['p', { class: 'sound-transcript' }, ['bdi', transcript ?? '']],
    ]
  },
})

/** A recording of the library, with what is said in it (docs/decisions/157). */
export const sound: ArticleNode = {
  extension: Sound,
  markup: null,
  media: soundOf,
  plain(attributes) {
    const { title = null, transcript = null } = soundOf(attributes) ?? {}
    return [title, transcript].filter(Boolean).join('\n')
  },
  // Its transcript is folded away, for those who do not hear it.
  readAlong: (attributes) => soundOf(attributes)?.title ?? '',
  repair: 'leaf',
}
