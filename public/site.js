/** Extras of readers' pages: theme, link, notes beside the text. Each works, or is left out. */

const root = document.documentElement
const key = 'theme'

function chosen() {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function wear(theme) {
  if (theme) root.dataset.theme = theme
  else delete root.dataset.theme
}

function keep(theme) {
  try {
    if (theme) localStorage.setItem(key, theme)
    else localStorage.removeItem(key)
  } catch {
    // Worn until the next page.
  }
}

function offerThemes() {
  const field = document.querySelector('.theme')
  const select = field?.querySelector('select')
  if (!select) return
  select.value = chosen()
  select.addEventListener('change', () => {
    keep(select.value)
    wear(select.value)
  })
  field.hidden = false
}

function offerLink() {
  const field = document.querySelector('.share')
  const button = field?.querySelector('button')
  const address = document.querySelector('link[rel=canonical]')?.href
  if (!button || !address) return
  const touch = matchMedia('(pointer: coarse)').matches && 'share' in navigator
  if (!touch && !navigator.clipboard) return
  if (touch) button.textContent = button.dataset.share
  button.addEventListener('click', async () => {
    try {
      if (touch) await navigator.share({ title: document.querySelector('h1')?.textContent, url: address })
      else {
        await navigator.clipboard.writeText(address)
        button.textContent = button.dataset.copied
      }
    } catch {
      // The sheet was closed.
    }
  })
  field.hidden = false
}

/** What the list at the end says of a claim, beside it: in the margin, or below the paragraph on a phone. */
function offerNotes() {
  const text = document.querySelector('.text')
  if (!text?.querySelector('.number')) return
  const margin = matchMedia('(min-width: 60rem)')
  const topOf = (element) => element.getBoundingClientRect().top
  let open = null
  let pinned = false
  let waiting

  function close() {
    clearTimeout(waiting)
    const closed = open
    open = null
    pinned = false
    closed?.note.remove()
    closed?.link.setAttribute('aria-expanded', 'false')
  }

  function show(link) {
    clearTimeout(waiting)
    if (open?.link === link) return
    const source = document.getElementById(link.hash.slice(1))
    if (!source) return
    const note = document.createElement('aside')
    note.className = 'note'
    note.lang = source.closest('[lang]').lang
    note.tabIndex = -1
    note.setAttribute('aria-label', link.getAttribute('aria-label'))
    note.append(...source.cloneNode(true).childNodes)
    const button = document.createElement('button')
    button.className = 'close'
    button.type = 'button'
    button.textContent = `✕ ${text.dataset.close}`
    button.addEventListener('click', ({ detail }) => {
      if (detail === 0) link.focus()
      steady(link, close)
    })
    note.append(button)
    let block = link
    while (block.parentElement !== text) block = block.parentElement
    steady(link, () => {
      close()
      block.after(note)
    })
    note.style.top = `${topOf(link) - topOf(text)}px`
    link.setAttribute('aria-expanded', 'true')
    open = { link, note }
  }

  /** The reader stays where she is, though a note above comes or goes. */
  function steady(element, change) {
    const before = topOf(element)
    change()
    const moved = topOf(element) - before
    if (moved) scrollBy({ top: moved, behavior: 'instant' })
  }

  function linkAt(target) {
    const claim = target.closest('.claim')?.dataset.claim
    return claim ? text.querySelector(`.number a[href="#source-${claim}"]`) : target.closest('.number a')
  }

  function point(link) {
    if (pinned || open?.note.matches(':focus-within')) return
    if (link) show(link)
    else if (!open?.link.matches(':focus-visible')) close()
  }

  for (const link of text.querySelectorAll('.number a')) link.setAttribute('aria-expanded', 'false')

  document.addEventListener('pointermove', ({ pointerType, target }) => {
    // Without a margin a note would move the text.
    if (pointerType !== 'mouse' || !margin.matches) return
    clearTimeout(waiting)
    const link = open?.note.contains(target) ? open.link : linkAt(target)
    // Only where it comes to rest: the way to a note leads over other text.
    if (link !== (open?.link ?? null)) waiting = setTimeout(point, open ? 300 : 150, link)
  })
  document.addEventListener('focusin', ({ target }) => {
    // For the keyboard alone: what moves under a finger is missed.
    if (!target.matches(':focus-visible')) return
    if (target.matches('.number a')) show(target)
    else if (open && !open.note.contains(target)) steady(target, close)
  })
  text.addEventListener('click', (event) => {
    const touched = event.pointerType === 'touch' && !event.target.closest('a, button') && !getSelection()?.toString()
    const link = event.target.closest('.number a') ?? (touched ? linkAt(event.target) : null)
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const byKey = event.detail === 0
    if (pinned && !byKey && open?.link === link) return close()
    show(link)
    pinned = true
    if (byKey) open?.note.focus()
  })
  /** For the keyboard a note comes right after its number. */
  function tab(event) {
    if (!open || event.altKey || event.ctrlKey || event.metaKey) return
    const { link, note } = open
    const inside = [...note.querySelectorAll('a[href], button')].filter((one) => one.checkVisibility())
    const at = document.activeElement
    let next
    if (at === link && !event.shiftKey) next = inside[0]
    else if (event.shiftKey && (at === note || at === inside[0])) next = link
    else if (!event.shiftKey && at === inside.at(-1)) {
      const all = [...document.querySelectorAll('main a[href]')].filter(
        (one) => !note.contains(one) && one.checkVisibility(),
      )
      next = all[all.indexOf(link) + 1]
    }
    if (!next) return
    event.preventDefault()
    next.focus({ focusVisible: true })
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') return tab(event)
    if (event.key !== 'Escape') return
    if (open?.note.contains(document.activeElement)) open.link.focus()
    close()
  })
}

/** Only the browser knows on which day a kept page was printed. */
function datePrints() {
  const place = document.querySelector('[data-printed]')
  if (!place) return
  addEventListener('beforeprint', () => {
    const { lang } = place.closest('[lang]')
    const locale = lang === 'en' ? 'en-GB' : lang
    const day = new Date().toLocaleDateString(locale, { dateStyle: 'long', calendar: 'gregory' })
    place.textContent = place.dataset.printed.replace('{date}', day)
  })
}

wear(chosen())
const begin = () => {
  datePrints()
  offerThemes()
  offerLink()
  offerNotes()
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
else begin()
