import { hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

const hosts = new Set(['public.flourish.studio', 'app.flourish.studio', 'flo.uri.sh'])

/** A visualisation or a story, by its number: `visualisation/1234567`. */
export const flourish: Provider = {
  name: 'flourish',
  title: 'Flourish',
  idIn(url) {
    if (!hosts.has(hostOf(url))) return null
    const [kind = '', number = ''] = partsOf(url)
    const id = `${kind === 'visualization' ? 'visualisation' : kind}/${number}`
    return flourish.isId(id) ? id : null
  },
  isId: (id) => /^(visualisation|story)\/[1-9]\d{0,9}$/.test(id),
  page: (id) => `https://public.flourish.studio/${id}/`,
  frame: { host: 'flo.uri.sh', path: (id) => `/${id}/embed`, shape: 'chart' },
}
