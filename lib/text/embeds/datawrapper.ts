import { hostOf, type Provider, partsOf } from '#lib/text/embeds/provider'

/** The id of a chart, and its version where the address names one: it stays at that, then. `AbCd1`, `AbCd1/3`. */
export const datawrapper: Provider = {
  name: 'datawrapper',
  title: 'Datawrapper',
  idIn(url) {
    const parts = partsOf(url)
    const published = url.hostname === 'datawrapper.dwcdn.net' || url.hostname === 'dwcdn.net'
    if (!published && !(hostOf(url) === 'datawrapper.de' && parts[0] === '_')) return null
    const [chart = '', version = ''] = published ? parts : parts.slice(1)
    const id = /^[1-9]\d{0,4}$/.test(version) ? `${chart}/${version}` : chart
    return datawrapper.isId(id) ? id : null
  },
  isId: (id) => /^[A-Za-z0-9]{5}(\/[1-9]\d{0,4})?$/.test(id),
  page: (id) => `https://www.datawrapper.de/_/${id.slice(0, 5)}/`,
  frame: { host: 'datawrapper.dwcdn.net', path: (id) => `/${id}/`, shape: 'chart' },
}
