import { Editor } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { commentRange, quoteAt } from '#lib/text/comment-ranges'
import { draftFormat } from '#lib/text/draft-schema'
import { recordIdsIn } from '#lib/text/record-ids'
import { block, claimId, doc, say } from '#tests/support/texts'
import { CommentLights, commentLights, commentLightsKey } from '../../../components/editor/comment-lights.ts'
import { nextComment } from '../../../components/editor/go-to-comment.ts'

const [one, two] = ['0192f000-0000-7000-8000-00000000000a', '0192f000-0000-7000-8000-00000000000b'] as const
const on = (words: string, ...ids: string[]) => ({
  ...say(words),
  marks: ids.map((id) => ({ type: 'comment', attrs: { id } })),
})

const text = doc(
  block('headline', say('Ports '), on('close', two)),
  block('standfirst'),
  block('paragraph', say('Ships '), on('wait', one), on(' for', one, two), say(' pilots.')),
  block('paragraph', { ...say('Nobody'), marks: [{ type: 'claim', attrs: { id: claimId } }] }),
)

function opened(shown: readonly string[] = [one, two]) {
  const { extensionManager, schema } = new Editor({
    element: null,
    enableInputRules: false,
    enablePasteRules: false,
    content: text,
    extensions: [...draftFormat.extensions, CommentLights.configure({ elementOf: (id) => `thread-${id}` })],
  })
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(text), plugins: extensionManager.plugins })
  const act = (change: (now: EditorState) => ReturnType<EditorState['tr']['insertText']>) => {
    state = state.apply(change(state))
  }
  act(({ tr }) => tr.setMeta(commentLightsKey, new Map(shown.map((id) => [id, `About ${id}`]))))
  const lights = () =>
    (commentLights(state)?.decorations.find() ?? []).map((light) => ({
      words: state.doc.textBetween(light.from, light.to),
      attributes: (light as unknown as { type: { attrs: Record<string, string> } }).type.attrs,
    }))
  const at = (words: string) => {
    let found = -1
    state.doc.descendants((node, pos) => {
      if (found < 0 && node.text?.includes(words)) found = pos + node.text.indexOf(words)
    })
    return found
  }
  return { act, lights, at, state: () => state }
}

test('commented words show, are described, and lead to their threads; words of two show both', () => {
  const lights = opened().lights()
  expect(lights.map(({ words }) => words)).toEqual(['close', 'wait', ' for'])
  expect(lights[1]?.attributes).toMatchObject({
    role: 'mark',
    'aria-details': `thread-${one}`,
    'aria-description': `About ${one}`,
  })
  expect(lights[2]?.attributes).toMatchObject({ 'aria-details': `thread-${one} thread-${two}`, 'data-several': '' })
})

test('words of a thread that is settled do not show', () => {
  expect(
    opened([two])
      .lights()
      .map(({ words }) => words),
  ).toEqual(['close', ' for'])
  expect(opened([]).lights()).toEqual([])
})

test('what shows moves along with what is typed, without being drawn anew', () => {
  const { act, lights, at, state } = opened()
  const before = commentLights(state())?.order
  act(({ tr }) => tr.insertText('Many ', at('Ships')))
  act(({ tr }) => tr.insertText('ing', at('wait') + 2))
  expect(lights().map(({ words }) => words)).toEqual(['close', 'waingit', ' for'])
  expect(commentLights(state())?.order).toBe(before)
})

test('what shows is drawn anew where a stretch goes, or the caret comes', () => {
  const { act, lights, at, state } = opened()
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, at('wait') + 2)))
  expect(lights().map(({ attributes }) => 'data-current' in attributes)).toEqual([false, true, true])
  act(({ tr }) => tr.delete(at('close'), at('close') + 5))
  expect(lights().map(({ words }) => words)).toEqual(['wait', ' for'])
  expect(commentLights(state())?.order).toEqual([one, two])
})

test('from one comment the keys lead to the next and the one before, round the ends', () => {
  const { act, at, state } = opened()
  const next = (step: 1 | -1) => nextComment({ state: state() } as Editor, step)
  expect(next(1)).toBe(two)
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, at('pilots'))))
  expect([next(1), next(-1)]).toEqual([two, one])
  const range = commentRange(state().doc, one)
  act(({ tr }) => tr.setSelection(TextSelection.create(tr.doc, range?.from ?? 0, range?.to ?? 0)))
  expect([next(1), next(-1)]).toEqual([two, two])
  expect(nextComment({ state: opened([]).state() } as Editor, 1)).toBeNull()
})

test('what is selected is quoted with what stands around it; too much or nothing is not', () => {
  const { state, at } = opened()
  const { doc: now } = state()
  const from = at('Ships')
  expect(quoteAt(now, { from, to: from + 5 })).toMatchObject({
    quote: 'Ships',
    after: expect.stringMatching(/^ wait for/),
  })
  expect(quoteAt(now, { from, to: from })).toBeNull()
  expect(quoteAt(now, { from: 0, to: now.content.size })?.quote).toContain('Ports close')
})

test('the records that a text has marks of are claims and comments: a copy of their words is not them again', () => {
  expect(recordIdsIn(opened().state().doc)).toEqual(new Set([one, two, claimId]))
})
