import { draftOfOpened, importArticle, importDocument, openDocument } from '#lib/intake/commands'
import { meantSources, nearSources, offerFor, readForDraft, wireParts } from '#lib/intake/queries'
import { acts, type Cases } from '../case.ts'
import { nothing } from '../records.ts'

const text = 'It rained, Ana Kordel said.'
const confirmed = {
  profile: 'news',
  deskId: null,
  language: 'en',
  blocks: [{ kind: 'paragraph', text }],
} as const

const file = () => ({ name: 'rain.txt', bytes: new TextEncoder().encode(text) })

const opened = {
  name: 'rain.txt',
  document: {
    ...{ headline: '', standfirst: '', headlineWords: [], standfirstWords: [], comments: [], pictures: [], notes: [] },
    blocks: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  },
  pictures: [],
}

export const cases: Cases = {
  offerFor: acts('article.create', { on: nothing, call: (actor) => offerFor(actor, text) }),
  wireParts: acts('article.create', { on: nothing, call: (actor) => wireParts(actor, [text]) }),
  nearSources: acts('source.read', { on: nothing, call: (actor) => nearSources(actor, ['Ana Kordel']) }),
  meantSources: acts('source.read', { on: nothing, call: (actor) => meantSources(actor, 'Ana Kordel') }),
  importArticle: acts('article.create', {
    on: nothing,
    call: (actor) => importArticle(actor, { ...confirmed, blocks: [...confirmed.blocks] }),
  }),
  importDocument: acts('article.create', { on: nothing, call: (actor) => importDocument(actor, file()) }),
  openDocument: acts('article.create', { on: nothing, call: (actor) => openDocument(actor, file()) }),
  draftOfOpened: acts('article.create', { on: nothing, call: (actor) => draftOfOpened(actor, opened) }),
  readForDraft: acts('article.create', { on: nothing, call: (actor) => readForDraft(actor, file()) }),
}
