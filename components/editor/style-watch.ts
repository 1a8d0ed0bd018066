/** Hands the paragraphs of the text that changed to the worker, and what it finds to the text. */
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Match } from '#lib/house-style/matcher'
import type { StyleRule } from '#lib/house-style/rule'
import type { FromWorker, ToWorker } from '#lib/house-style/worker-messages'
import { type Place, tellStyle } from './style-lights.ts'

/** After the last key, in milliseconds */
const pause = 120

type Paragraph = { node: Node; from: number; isQuote: boolean }
type Watching = {
  editor: Editor
  rules: readonly StyleRule[]
  language: string
  isIgnored: (place: Pick<Place, 'ruleId' | 'words'>) => boolean
  /** Once, when it can’t be done here */
  onFailed: () => void
}

/** A node that did not change is the same object: what was found in it holds. What comes for one that is gone is dropped. */
export function watchStyle({ editor, rules, language, isIgnored, onFailed }: Watching) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const [own, quoted] = [new WeakMap<Node, readonly Match[]>(), new WeakMap<Node, readonly Match[]>()]
  const asked = new Map<number, Paragraph>()
  const underWay = new WeakSet<Node>()
  let [number, timer, stopped] = [0, 0, false]
  const worker = new Worker(new URL('../house-style/style-worker.ts', import.meta.url), { type: 'module' })
  const tell = (message: ToWorker) => worker.postMessage(message)
  const knownOf = ({ isQuote }: Paragraph) => (isQuote ? quoted : own)

  function look() {
    const fresh = paragraphsOf(editor.state.doc).filter(
      (paragraph) => !knownOf(paragraph).has(paragraph.node) && !underWay.has(paragraph.node),
    )
    if (fresh.length === 0) return show()
    tell({
      paragraphs: fresh.map((paragraph) => {
        number += 1
        asked.set(number, paragraph)
        underWay.add(paragraph.node)
        return { id: number, text: textOf(paragraph.node), isQuote: paragraph.isQuote }
      }),
    })
  }

  function show() {
    if (stopped || editor.isDestroyed) return
    const places = paragraphsOf(editor.state.doc).flatMap((paragraph) => placesIn(paragraph))
    editor.view.dispatch(tellStyle(editor.state.tr, { places: places.filter((place) => !isIgnored(place)) }))
  }

  function placesIn(paragraph: Paragraph): Place[] {
    const found = knownOf(paragraph).get(paragraph.node)
    if (!found?.length) return []
    const text = textOf(paragraph.node)
    return found.flatMap(({ from, to, ruleId, suggestions }) => {
      const rule = byId.get(ruleId)
      if (!rule) return []
      const { severity, explanation } = rule
      const at = { from: paragraph.from + from, to: paragraph.from + to }
      return [{ ...at, words: text.slice(from, to), ruleId, severity, explanation, suggestions }]
    })
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    for (const { id, matches } of data.found) {
      const paragraph = asked.get(id)
      asked.delete(id)
      if (!paragraph) continue
      underWay.delete(paragraph.node)
      knownOf(paragraph).set(paragraph.node, matches)
    }
    show()
  })
  worker.addEventListener('error', () => {
    if (!stopped) onFailed()
  })
  const onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (!transaction.docChanged) return
    window.clearTimeout(timer)
    timer = window.setTimeout(look, pause)
  }
  tell({ rules, language })
  editor.on('transaction', onTransaction)
  look()
  return {
    show,
    stop() {
      stopped = true
      window.clearTimeout(timer)
      editor.off('transaction', onTransaction)
      worker.terminate()
    },
  }
}

const quotes: readonly string[] = ['blockquote', 'pullQuote']

function paragraphsOf(doc: Node): Paragraph[] {
  const found: Paragraph[] = []
  const walk = (parent: Node, start: number, isQuote: boolean): void =>
    parent.forEach((node, offset) => {
      const inQuote = isQuote || quotes.includes(node.type.name)
      const from = start + offset + 1
      if (node.isTextblock) found.push({ node, from, isQuote: inQuote })
      else walk(node, from, inQuote)
    })
  walk(doc, 0, false)
  return found
}

/** As many characters as places: what is no text counts as one. */
const textOf = (node: Node): string => node.textBetween(0, node.content.size, '\n', '\n')
