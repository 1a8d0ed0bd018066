/** From a draft's text to an article's, tried with parts that only drafts may hold (tests/support/draft-only). */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { articleFromDraft } from '#lib/text/article-from-draft'
import { articleFormat } from '#lib/text/article-schema'
import { contentHash } from '#lib/text/canonical'
import { draftFormat } from '#lib/text/draft-schema'
import type { ArticleText, DraftText, RawText, TextMark, TextNode } from '#lib/text/json'
import { plainText } from '#lib/text/plain'
import { repair } from '#lib/text/repair'
import { shadowDocument } from '#lib/text/shadow-document'
import { emptyText, validateDraft, validateText } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { anyArrangement, block, claimId, doc, say } from '#tests/support/texts'
import { changeTo, rewrite } from '#tests/support/writing'

vi.mock('#lib/text/nodes/all', async (original) => {
  const { testNodes } = await import('#tests/support/draft-only')
  return { ...(await original<object>()), draftOnlyNodes: testNodes }
})
vi.mock('#lib/text/marks/all', async (original) => {
  const { testMarks } = await import('#tests/support/draft-only')
  return { ...(await original<object>()), draftOnlyMarks: testMarks }
})

const [remark, proposal] = [{ type: 'remark', attrs: { id: '7' } }, { type: 'proposal' }]
const claim = { type: 'claim', attrs: { id: claimId } }
const run = (text: string, ...marks: TextMark[]): TextNode => ({ ...say(text), marks })
const p = (...content: TextNode[]) => block('paragraph', ...content)
const draft = (...blocks: TextNode[]) =>
  validateDraft(doc(block('headline', say('Harbour')), { type: 'standfirst' }, ...blocks))
const article = (...blocks: TextNode[]) => validateText(draft(...blocks))

describe('an article’s text out of a draft’s', () => {
  test('keeps words that are remarked on, as one run with those around them', () => {
    const remarked = draft(p(say('The '), run('pilots', remark), run(' stopped', claim), run(' work', remark, claim)))
    expect(articleFromDraft(remarked)).toEqual(article(p(say('The pilots'), run(' stopped work', claim))))
  })

  test('has none of the words that are only proposed', () => {
    const proposed = draft(p(say('The '), run('five ', proposal), say('pilots'), run(' left', proposal, remark)))
    expect(articleFromDraft(proposed)).toEqual(article(p(say('The pilots'))))
    expect(plainText(articleFromDraft(proposed)).wordCount).toBe(2)
  })

  test('keeps the blocks within what is only a draft’s, where they stood', () => {
    const inPassage = draft(p(say('One')), block('passage', p(say('Two')), block('passage', p(say('Three')))), p())
    expect(articleFromDraft(inPassage)).toEqual(article(p(say('One')), p(say('Two')), p(say('Three')), p()))
  })

  test('has none of what is to be done, nor what is left empty by it', () => {
    const reminders = draft(
      p(say('The '), { type: 'gap' }, say('pilots')),
      block('reminder', say('Ask the port')),
      block('blockquote', block('reminder', say('Find a quotation'))),
      block('bulletList', block('listItem', p(say('one'))), block('listItem', block('reminder', say('two')))),
    )
    const list = block('bulletList', block('listItem', p(say('one'))), block('listItem', p()))
    expect(articleFromDraft(reminders)).toEqual(article(p(say('The pilots')), list))
  })

  test('is an empty text where nothing but such things was written', () => {
    const nothing = validateDraft(doc({ type: 'headline' }, { type: 'standfirst' }, block('reminder', say('Write'))))
    expect(articleFromDraft(nothing)).toEqual(emptyText())
  })

  test('is the same, letter by letter, whatever is remarked on and however often', () => {
    const property = fc.property(anyArrangement, fc.infiniteStream(fc.nat(3)), (broken, luck) => {
      const plain = articleFromDraft(validateDraft(repair(broken)))
      const remarked = validateDraft(repair(doc(...sprinkled(plain, luck))))
      expect(contentHash(articleFromDraft(remarked))).toEqual(contentHash(plain))
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('is the draft’s own where that holds nothing else', () => {
    const property = fc.property(anyArrangement, (broken) => {
      const plain = articleFromDraft(validateDraft(repair(broken)))
      expect(articleFromDraft(plain)).toEqual(plain)
    })
    fc.assert(property, { numRuns: 500 })
  })
})

/** The same words with remarks on some of them, and things to be done in between. */
function sprinkled(text: RawText, luck: Iterator<number>): TextNode[] {
  const chance = () => luck.next().value === 0
  const within = (node: TextNode): TextNode[] => {
    if (node.text !== undefined) return runs(node)
    return [{ ...node, ...(node.content && { content: node.content.flatMap(within) }) }]
  }
  const runs = ({ text = '', ...node }: TextNode): TextNode[] => {
    const at = chance() ? Math.floor(text.length / 2) : 0
    const remarked = { ...node, text: text.slice(at), marks: [...(node.marks ?? []), ...(chance() ? [remark] : [])] }
    return [...(at > 0 ? [{ ...node, text: text.slice(0, at) }] : []), ...(chance() ? [{ type: 'gap' }] : []), remarked]
  }
  return text.content.flatMap((node) => {
    const [whole = node] = within(node)
    const isHead = whole.type === 'headline' || whole.type === 'standfirst'
    if (isHead) return [whole]
    return chance() ? [block('reminder', say('later')), block('passage', whole)] : [whole]
  })
}

describe('what only a draft may hold', () => {
  const remarked = () => draft(p(run('Pilots', remark)), block('reminder', say('Ask')))

  test('is refused wherever an article’s text is asked for', () => {
    expect(() => validateText(remarked())).toThrow('This text can’t be taken as it is')
    expect([...articleFormat.nodes.keys(), ...articleFormat.marks.keys()]).not.toContain('remark')
  })

  test('says what becomes of it, and everything else is an article’s', () => {
    const known = { ...articleFormat.schema.nodes, ...articleFormat.schema.marks }
    for (const [name, described] of [...draftFormat.nodes, ...draftFormat.marks])
      expect('inArticle' in described, name).toBe(!(name in known))
  })

  test('is taken from the socket, and comes out of the live document as it went in', () => {
    const start = textToUpdate(draft(p(say('Pilots'))))
    const shadow = shadowDocument([start])
    shadow.take(changeTo(start, (ydoc) => rewrite(ydoc, remarked())))
    expect(validateDraft(repair(textOf(shadow.doc)))).toEqual(remarked())
  })

  test('is put in order as all the rest, when two people left it out of order', () => {
    const property = fc.property(anyArrangement, (broken) => {
      const once = validateDraft(repair(broken))
      expect(validateDraft(repair(once))).toEqual(once)
    })
    fc.assert(property, { numRuns: 500 })
  })

  test('opens no door to anything else', () => {
    const start = textToUpdate(emptyText())
    const unknown = changeTo(start, (ydoc) => {
      const text = new Y.XmlText()
      const paragraph = new Y.XmlElement('paragraph')
      paragraph.insert(0, [text])
      ydoc.getXmlFragment('default').push([paragraph])
      text.applyDelta([{ insert: 'x', attributes: { remark: { id: '7', onclick: 'x' } } }])
    })
    expect(() => shadowDocument([start]).take(unknown)).toThrow(/unknown detail/)
    expect(docFrom([start]).getXmlFragment('default').length).toBe(3)
  })
})

test('a draft’s text does not pass for an article’s, nor anything unchecked for either', () => {
  const asArticle = (text: ArticleText) => text.type
  const asDraft = (text: DraftText) => text.type
  const raw: RawText = { type: 'doc', content: [] }
  // @ts-expect-error: an article's text comes out of articleFromDraft alone
  asArticle(draft(p()))
  // @ts-expect-error: nothing is an article's text before it was validated
  asArticle(raw)
  // @ts-expect-error: nor a draft's
  asDraft(raw)
  expect(asDraft(emptyText())).toBe('doc')
})
