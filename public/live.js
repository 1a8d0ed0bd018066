/** A running coverage: what is new comes to the open page, and moves nothing that somebody reads. */

/** In milliseconds: how often the page is asked for where no stream is to be had */
const every = 30_000
/** Until the stream is tried again, at first as long, and twice as long each time */
const longestPause = 300_000

const coverage = document.querySelector('[data-coverage]')
const list = coverage.querySelector('.entries')
const keys = coverage.querySelector('[data-keys]')
const button = coverage.querySelector('.show-new')
const status = coverage.querySelector('.arrived')
const { lang } = coverage.closest('[lang]') ?? document.documentElement
const forms = JSON.parse(coverage.dataset.new)

/** New entries that wait to be shown, the newest first, by id */
const waiting = new Map()
let change = Number(coverage.dataset.change)
let polling
let isOver = false
let pause = every
/** The page as it is now, where more is new than it has on its first sheet: what is shown is put in its place, not before it */
let anew = null

const topOf = (element) => element.getBoundingClientRect().top
const shown = (id) => list.querySelector(`#${CSS.escape(id)}`)

function counted(count) {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms.other
  return form.replace('{n}', new Intl.NumberFormat(lang).format(count))
}

function elementOf(html) {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content.firstElementChild
}

/** The reader stays where she is, though what is above comes, changes or goes. */
function steady(work) {
  const seen = [...list.children].find((entry) => entry.getBoundingClientRect().bottom > 0)
  const before = seen && topOf(seen)
  work()
  const moved = seen?.isConnected ? topOf(seen) - before : 0
  if (moved && topOf(keys) < 0) scrollBy({ top: moved, behavior: 'instant' })
}

/** Whether what comes at the top of the list pushes nothing away that is read: she has not come as far as the list. */
const isAhead = () => topOf(list) > innerHeight * 0.7 && !list.contains(document.activeElement)

function offer() {
  button.hidden = waiting.size === 0
  button.textContent = waiting.size === 0 ? '' : counted(waiting.size)
}

function show() {
  if (anew) {
    list.replaceChildren()
    coverage.querySelector('.older')?.remove()
    const older = anew.querySelector('.older')
    if (older) list.after(older)
    anew = null
  }
  for (const entry of [...waiting.values()].reverse()) list.prepend(entry)
  waiting.clear()
  coverage.querySelector('.no-entries')?.remove()
  offer()
}

function take({ id, html }) {
  const former = shown(id)
  const entry = html === null ? null : elementOf(html)
  if (!former && !waiting.has(id)) return entry
  if (entry) former ? former.replaceWith(entry) : waiting.set(id, entry)
  else {
    former?.remove()
    waiting.delete(id)
  }
  return null
}

const momentOf = (entry) => entry.querySelector('time')?.dateTime ?? ''

/** An entry from before the oldest one that the page shows stands on a page of older ones. */
const isOlder = (entry) => {
  const last = list.lastElementChild
  return last !== null && coverage.querySelector('[rel=next]') !== null && momentOf(entry) < momentOf(last)
}

function tell(told) {
  if (told.state === 'gone') return location.reload()
  if (told.state === 'behind' || (anew && !told.page)) return catchUp()
  change = Math.max(change, told.change)
  let fresh = []
  steady(() => {
    if (keys.innerHTML !== told.keys) keys.innerHTML = told.keys
    fresh = told.entries.flatMap((each) => take(each) ?? []).filter((entry) => !isOlder(entry))
  })
  const all = [...fresh, ...waiting.values()].sort((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1))
  waiting.clear()
  for (const entry of all) waiting.set(entry.id, entry)
  if (fresh.length > 0) status.textContent = counted(fresh.length)
  if (isAhead()) show()
  else offer()
  if (told.state === 'ended') finish()
}

function finish() {
  isOver = true
  source.close()
  clearInterval(polling)
  const standing = coverage.querySelector('.coverage-standing')
  standing.dataset.running = 'false'
  standing.textContent = status.textContent = coverage.dataset.over
}

/** The same from the page itself, for whoever missed too much or gets no stream. */
async function catchUp() {
  const answer = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => null)
  if (!answer?.ok) return answer?.status === 410 ? location.reload() : undefined
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const there = page.querySelector('#coverage')
  if (!there) return
  const entries = [...there.querySelectorAll('.entry')]
  const known = [...list.children, ...waiting.values()]
  const isThere = new Set(entries.map(({ id }) => id))
  const hasOlder = there.querySelector('[rel=next]') !== null
  const hasGap = hasOlder && known.length > 0 && !known.some(({ id }) => isThere.has(id))
  const last = entries.length > 0 ? momentOf(entries.at(-1)) : ''
  // What is not there any more was taken away, unless it stands on a sheet of older ones.
  const isGone = (entry) => !isThere.has(entry.id) && (!hasOlder || momentOf(entry) >= last)
  const gone = hasGap ? [...waiting.values()] : known.filter(isGone)
  anew = hasGap ? there : anew && there
  const changed = entries.filter((entry) => {
    const now = shown(entry.id) ?? waiting.get(entry.id)
    return now?.dataset.change !== entry.dataset.change
  })
  tell({
    page: true,
    state: there.dataset.coverage ? 'running' : 'ended',
    change: Number(there.dataset.change ?? change),
    keys: there.querySelector('[data-keys]').innerHTML,
    entries: [
      ...gone.map(({ id }) => ({ id, html: null })),
      ...changed.map((entry) => ({ id: entry.id, html: entry.outerHTML })),
    ],
  })
}

function follow() {
  source = new EventSource(`/coverage/${coverage.dataset.coverage}?after=${change}`)
  source.addEventListener('message', ({ data }) => tell(JSON.parse(data)))
  source.addEventListener('open', () => {
    pause = every
    clearInterval(polling)
    polling = undefined
  })
  source.addEventListener('error', () => {
    // The browser comes back by itself, but not after an answer that is no stream.
    if (source.readyState !== EventSource.CLOSED || isOver) return
    void catchUp()
    polling ??= setInterval(catchUp, every)
    setTimeout(() => isOver || follow(), pause * (1 + Math.random()))
    pause = Math.min(pause * 2, longestPause)
  })
}

button.addEventListener('click', () => {
  show()
  list.firstElementChild?.scrollIntoView({ block: 'start' })
  list.querySelector('a')?.focus({ preventScroll: true })
})
let source
follow()
