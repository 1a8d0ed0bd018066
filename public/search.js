/** Suggestions as one types (ARIA APG: combobox). Without them the form works. */
const field = document.querySelector('#q')
const list = make('ul')
let chosen
let waiting
let last

function make(tag, names, ...inside) {
  const element = document.createElement(tag)
  set(element, names)
  element.append(...inside)
  return element
}

function set(element, names) {
  for (const name in names) element.setAttribute(name, names[name])
}

const go = (option) => location.assign(option.dataset.path)

function choose(at) {
  if (chosen) set(chosen, { 'aria-selected': false })
  chosen = list.children[at]
  if (chosen) set(chosen, { 'aria-selected': true })
  chosen?.scrollIntoView({ block: 'nearest' })
  set(field, { 'aria-activedescendant': chosen?.id ?? '' })
}

function show(open) {
  list.hidden = !open
  set(field, { 'aria-expanded': open })
  choose(-1)
}

async function suggest() {
  const typed = field.value
  last = typed
  const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(typed)}`).catch(() => {})
  const [, names, kinds, paths] = answer?.ok ? await answer.json() : [0, []]
  if (last !== typed) return
  list.replaceChildren(
    ...names.map((name, at) =>
      make(
        'li',
        { id: `option-${at}`, role: 'option', 'data-path': paths[at] },
        make('bdi', {}, name),
        ' ',
        make('small', {}, kinds[at]),
      ),
    ),
  )
  show(names.length > 0)
}

if (field) {
  set(list, { id: 'options', role: 'listbox', 'aria-label': field.dataset.suggestions })
  set(field, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'options' })
  field.after(list)
  show(false)
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(suggest, 150)
  })
  field.addEventListener('keydown', (event) => {
    const { key } = event
    const options = [...list.children]
    // One more than there are options: the typed words.
    const places = options.length + 1
    const step = { ArrowDown: 1, ArrowUp: -1 }[key]
    if (step && places > 1) {
      const next = (options.indexOf(chosen) + 1 + step + places) % places
      show(true)
      choose(next - 1)
    } else if (key === 'Enter' && chosen) go(chosen)
    else if (key === 'Escape' && !list.hidden) show(false)
    else return
    event.preventDefault()
  })
  field.addEventListener('blur', () => show(false))
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => go(target.closest('li')))
}
