/** The drawing above each table that is a chart, as readers get it, drawn anew when its figures change. */
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { drawing } from '#lib/charts/drawing'
import type { Drawn } from '#lib/charts/drawn'
import type { Message } from '#lib/messages/message'
import { chartOf, type TextChart } from '#lib/text/chart'

const key = new PluginKey<number>('chartsShown')

/** What draws comes with the first chart: most pieces have none. */
let draw: typeof drawing | null = null
let counted = 0

/** By the table as it is: most keys change no table. */
const known = new WeakMap<Node, TextChart | null>()

function chartIn(table: Node): TextChart | null {
  const chart = known.get(table)
  if (chart !== undefined) return chart
  const found = chartOf(table.toJSON())
  known.set(table, found)
  return found
}

export function chartsShown(words: (said: Message) => string, open: () => void): Plugin {
  return new Plugin({
    key,
    state: {
      init: () => 0,
      apply: (tr, version) => (tr.getMeta(key) === 'drawable' ? version + 1 : version),
    },
    props: {
      decorations({ doc }) {
        const shown: Decoration[] = []
        doc.descendants((node, at) => {
          const chart = node.type.name === 'table' ? chartIn(node) : null
          if (chart) shown.push(widget(chart, at, words, open))
          return !node.isTextblock && node.type.name !== 'table'
        })
        return DecorationSet.create(doc, shown)
      },
    },
    view: (view) => ({ update: () => void fetchDrawing(view) }),
  })
}

let fetching = false

async function fetchDrawing(view: EditorView): Promise<void> {
  if (draw !== null || fetching || !holdsChart(view.state.doc)) return
  fetching = true
  try {
    draw = (await import('#lib/charts/drawing')).drawing
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, 'drawable').setMeta('addToHistory', false))
  } catch {
    // Without a connection the table stands there alone; the next change asks again.
  } finally {
    fetching = false
  }
}

function holdsChart(doc: Node): boolean {
  let holds = false
  doc.descendants((node) => {
    if (node.type.name === 'table' && chartIn(node)) holds = true
    return !holds && !node.isTextblock && node.type.name !== 'table'
  })
  return holds
}

/** Of the same figures the same words. An outline is long, and keys in other paragraphs come by here. */
function saidOf(chart: TextChart): string {
  const before = said.get(chart)
  if (before !== undefined) return before
  const words = JSON.stringify(chart)
  said.set(chart, words)
  return words
}

const said = new WeakMap<TextChart, string>()

function widget(chart: TextChart, at: number, words: (said: Message) => string, open: () => void): Decoration {
  return Decoration.widget(at, (view, getPos) => element(view, getPos, chart, words, open), {
    key: `chart ${draw !== null} ${saidOf(chart)}`,
    side: -1,
    ignoreSelection: true,
  })
}

function element(
  view: EditorView,
  getPos: () => number | undefined,
  chart: TextChart,
  words: (said: Message) => string,
  open: () => void,
): HTMLElement {
  const box = document.createElement('div')
  box.className = 'chart chart-shown'
  box.contentEditable = 'false'
  if (chart.wrong) {
    const said = document.createElement('p')
    said.className = 'hint'
    said.dir = 'auto'
    said.textContent = words(chart.wrong)
    box.append(said)
  } else if (draw) {
    const { direction } = getComputedStyle(view.dom)
    const language = view.dom.closest<HTMLElement>('[lang]')?.lang || 'en'
    counted += 1
    const svg = svgOf(draw(chart, { width: 600, rtl: direction === 'rtl', ids: `shown-${counted}-`, language }))
    svg.setAttribute('role', 'img')
    svg.setAttribute('aria-label', chart.description ?? chart.title)
    box.append(svg)
  }
  box.addEventListener('dblclick', () => {
    const place = getPos()
    if (place === undefined || !view.editable) return
    // Its caption: the dialog is about the table around the caret
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place + 2))))
    open()
  })
  return box
}

function svgOf([tag, attributes, ...children]: Drawn): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgOf(child))))
  return made
}
