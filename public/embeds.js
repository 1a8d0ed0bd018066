/** Puts the provider's own frame in the place of a card, once a reader asks for it. Nothing of a provider is loaded before, and no script ever. */

/** Its own origin keeps it apart from this page; what leads away opens a window of its own. */
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation'

function load(card) {
  const { frame: src, allow, referrer } = card.dataset
  const frame = document.createElement('iframe')
  frame.className = 'embed-frame'
  frame.title = card.querySelector('.embed-title').textContent
  frame.setAttribute('sandbox', sandbox)
  frame.allow = allow ?? ''
  frame.referrerPolicy = referrer
  frame.tabIndex = 0
  frame.src = src
  card.querySelector('.embed-load').replaceWith(frame)
  card.dataset.loaded = ''
  frame.focus()
}

function offerFrames() {
  for (const card of document.querySelectorAll('.embed[data-frame]')) {
    const offer = card.querySelector('.embed-load')
    offer.querySelector('button').addEventListener('click', () => load(card))
    offer.hidden = false
  }
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offerFrames)
else offerFrames()
