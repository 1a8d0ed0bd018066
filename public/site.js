/** What readers' pages do beyond being read: a theme of one's own, a link to copy, notes beside the text. Each works, or is left out. */

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
    // A browser that keeps nothing wears the theme until the next page.
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
      // Whoever closes the sheet has changed their mind.
    }
  })
  field.hidden = false
}

/** A note is what the list at the end says of a claim, shown beside it: in the margin, or below the paragraph on a phone. */
function offerNotes() {
  const text = document.querySelector('.text')
  if (!text?.querySelector('.number')) return
  const margin = matchMedia('(min-width: 60rem)')
  let open = null
  let pinned = false

  function close() {
    open?.note.remove()
    open?.link.removeAttribute('aria-expanded')
    open = null
    pinned = false
  }

  function show(link) {
    if (open?.link === link) return
    close()
    const source = document.getElementById(link.hash.slice(1))
    if (!source) return
    const note = document.createElement('aside')
    note.className = 'note'
    note.lang = source.closest('[lang]').lang
    note.setAttribute('aria-label', link.getAttribute('aria-label'))
    note.append(...source.cloneNode(true).childNodes)
    let block = link
    while (block.parentElement !== text) block = block.parentElement
    block.after(note)
    note.style.top = `${link.getBoundingClientRect().top - text.getBoundingClientRect().top}px`
    link.setAttribute('aria-expanded', 'true')
    open = { link, note }
  }

  const linkAt = (target) => {
    const number = target.closest?.('.number a')
    if (number) return number
    const claim = target.closest?.('.claim')?.dataset.claim
    return claim ? document.getElementById(`claim-${claim}`) : null
  }

  text.addEventListener('pointerover', (event) => {
    // Without a margin a note moves the text, which nobody asked for by pointing at it.
    if (event.pointerType !== 'mouse' || pinned || !margin.matches) return
    const link = linkAt(event.target)
    if (link) show(link)
    else if (!event.target.closest('.note')) close()
  })
  text.addEventListener('focusin', (event) => {
    if (event.target.matches('.number a:focus-visible')) show(event.target)
  })
  text.addEventListener('click', (event) => {
    const link = event.target.closest('.number a')
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    if (pinned && open?.link === link) return close()
    show(link)
    pinned = true
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}

wear(chosen())
const begin = () => {
  offerThemes()
  offerLink()
  offerNotes()
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
else begin()
