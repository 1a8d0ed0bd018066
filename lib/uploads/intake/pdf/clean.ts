/** Leaves of a PDF its pages with what they are drawn with, their structure for screen readers, outline and links: by kinds of objects, and nothing else. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'
import { contents, group, layer, resources } from '#lib/uploads/intake/pdf/looks'
import {
  type Enter,
  either,
  holding,
  isDict,
  type Keys,
  listOf,
  named,
  type Part,
  plain,
  text,
  word,
} from '#lib/uploads/intake/pdf/part'

const key = (name: string) => PDFName.of(name)
const all = (part: Part, ...names: readonly string[]): Keys => Object.fromEntries(names.map((name) => [name, part]))
const isA = (object: PDFObject, type: string) => object instanceof PDFDict && object.lookup(key('Type')) === key(type)

/** Where a link may lead out of a document */
const address = /^(https?|mailto):/i

/** Says whether anything stood on a page that is no link. */
export function clean(document: PDFDocument): { hadComments: boolean } {
  const pages = new Set<PDFObject>(document.getPages().map(({ node }) => node))
  const isPage = (object: PDFObject | undefined) => object !== undefined && pages.has(object)
  const page: Part = { is: isPage }
  const isOfPage = (dict: PDFDict) => !dict.has(key('Pg')) || isPage(dict.lookup(key('Pg')))

  const isPlace = (object: PDFObject | undefined): boolean =>
    object instanceof PDFArray
      ? object.size() > 0 && isPage(object.lookup(0))
      : object instanceof PDFName || object instanceof PDFString || object instanceof PDFHexString
  const destination: Part = {
    is: isPlace,
    clean: (object, enter) => {
      if (object instanceof PDFArray)
        for (let at = 1; at < object.size(); at += 1) if (!enter(object.get(at), plain)) object.set(at, PDFNull)
    },
  }
  const isAction = (object: PDFObject | undefined): boolean => {
    if (!(object instanceof PDFDict)) return false
    const uri = object.lookup(key('URI'))
    if (object.lookup(key('S')) === key('GoTo')) return isPlace(object.lookup(key('D')))
    return (uri instanceof PDFString || uri instanceof PDFHexString) && address.test(uri.decodeText())
  }
  const action = holding(() => ({ ...all(plain, 'Type', 'S'), URI: text, D: destination }), isAction)
  const isLink = (object: PDFObject | undefined): object is PDFDict =>
    object instanceof PDFDict &&
    object.lookup(key('Subtype')) === key('Link') &&
    (isAction(object.lookup(key('A'))) || isPlace(object.lookup(key('Dest'))))
  const links = new Set<PDFObject>()
  let hadComments = false
  for (const { node } of document.getPages()) {
    const annotations = node.lookup(key('Annots'))
    if (!(annotations instanceof PDFArray)) continue
    for (let at = 0; at < annotations.size(); at += 1) {
      const one = annotations.lookup(at)
      if (isLink(one)) links.add(one)
      else if (one !== undefined && one !== PDFNull) hadComments = true
    }
  }
  const link = holding(
    () => ({
      ...all(plain, 'Type', 'Subtype', 'Rect', 'Border', 'QuadPoints', 'StructParent', 'F'),
      Dest: destination,
      A: action,
    }),
    (object) => links.has(object),
  )

  const pageKeys: Part = holding(
    () => ({
      ...all(plain, 'Type', 'MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox', 'Rotate', 'UserUnit'),
      ...all(plain, 'StructParents', 'Tabs'),
      Parent: branch,
      Resources: resources,
      Contents: contents,
      Group: group,
      Annots: listOf(() => link),
    }),
    isPage,
  )
  const branch: Part = holding(
    () => ({
      ...all(plain, 'Type', 'Count', 'MediaBox', 'CropBox', 'Rotate'),
      Parent: branch,
      Resources: resources,
      Kids: listOf(() =>
        either(
          () => pageKeys,
          () => branch,
        ),
      ),
    }),
    (object) => isA(object, 'Pages') || (object instanceof PDFDict && object.has(key('Kids'))),
  )

  const chapter: Part = {
    is: isDict,
    clean: (object, enter) => {
      if (!(object instanceof PDFDict)) return
      const led = object.has(key('Dest')) || object.has(key('A'))
      chapterKeys.clean?.(object, enter)
      // The name of what is no longer in the document may be what was taken out.
      if (led && !object.has(key('Dest')) && !object.has(key('A'))) object.set(key('Title'), PDFString.of('–'))
    },
  }
  const chapterKeys = holding(() => ({
    ...all(chapter, 'Parent', 'Prev', 'Next', 'First', 'Last'),
    ...all(plain, 'Type', 'Count', 'C', 'F'),
    Title: text,
    Dest: destination,
    A: action,
  }))

  const element: Part = holding(
    () => ({
      ...all(plain, 'Type', 'S'),
      ...all(text, 'Lang', 'Alt', 'ActualText', 'E'),
      Pg: page,
      P: either(
        () => root,
        () => reached,
      ),
      K: children,
      A: attributes,
    }),
    (object) => object instanceof PDFDict && object.lookup(key('S')) instanceof PDFName && isOfPage(object),
  )
  const attributes = holding(
    () => all(plain, 'O', 'RowSpan', 'ColSpan', 'Scope', 'ListNumbering'),
    (object) => object instanceof PDFDict && ['Table', 'List'].some((owner) => object.lookup(key('O')) === key(owner)),
  )
  const content = holding(
    () => ({ ...all(plain, 'Type', 'MCID'), Pg: page }),
    (object) => object instanceof PDFDict && isA(object, 'MCR') && isOfPage(object),
  )
  const linked = holding(
    () => ({ ...all(plain, 'Type'), Pg: page, Obj: { is: (object) => links.has(object) } }),
    (object) =>
      object instanceof PDFDict &&
      isA(object, 'OBJR') &&
      links.has(object.lookup(key('Obj')) ?? PDFNull) &&
      isOfPage(object),
  )
  const child: Part = either(
    () => plainNumber,
    () => content,
    () => linked,
    () => element,
  )
  const plainNumber: Part = { is: (object) => plain.is(object) && !(object instanceof PDFArray) }
  const children: Part = either(
    () => child,
    () => listOf(() => child),
  )

  const seen = new Map<Part, Set<PDFObject>>()
  const reached: Part = { is: (object) => seen.get(element)?.has(object) ?? false }
  const numbers: Part = {
    is: (object) => object instanceof PDFArray,
    clean: (object, enter) => {
      if (!(object instanceof PDFArray)) return
      for (let at = 0; at < object.size(); at += 1)
        if (!enter(object.get(at), at % 2 === 0 ? plain : ofContent)) object.set(at, PDFNull)
    },
  }
  const ofContent: Part = either(
    () => reached,
    () => reachedList,
  )
  const reachedList: Part = {
    is: (object) => object instanceof PDFArray,
    clean: (object, enter) => {
      if (!(object instanceof PDFArray)) return
      for (let at = 0; at < object.size(); at += 1) if (!enter(object.get(at), reached)) object.set(at, PDFNull)
    },
  }
  // What only this tree leads to belongs to no page any more.
  const tree: Part = { ...holding(() => ({ Limits: plain, Nums: numbers, Kids: listOf(() => tree) })), last: true }
  const root: Part = holding(
    () => ({ ...all(plain, 'Type', 'ParentTreeNextKey'), K: children, ParentTree: tree, RoleMap: named(() => word) }),
    (object) => isA(object, 'StructTreeRoot'),
  )

  const label = holding(() => ({ ...all(plain, 'Type', 'S', 'St'), P: text }))
  const labels: Part = holding(() => ({
    Limits: plain,
    Nums: listOf(() =>
      either(
        () => plain,
        () => label,
      ),
    ),
    Kids: listOf(() => labels),
  }))
  const layersShown = holding(() => ({ BaseState: word, ON: listOf(() => layer), OFF: listOf(() => layer) }))
  const layers = holding(() => ({ OCGs: listOf(() => layer), D: layersShown }))
  const namedPlace = either(
    () => destination,
    () => holding(() => ({ D: destination })),
  )
  const catalog = holding(() => ({
    ...all(plain, 'Type', 'PageMode', 'PageLayout'),
    Lang: text,
    Pages: branch,
    Outlines: chapter,
    StructTreeRoot: root,
    MarkInfo: holding(() => all(plain, 'Marked', 'Suspects', 'UserProperties')),
    PageLabels: labels,
    Dests: named(() => namedPlace),
    OCProperties: layers,
  }))

  const open: [PDFObject, Part][] = []
  const later: [PDFObject, Part][] = []
  const enter: Enter = (value, asked) => {
    const object = value && document.context.lookup(value)
    let part: Part | undefined = asked
    while (object && part?.oneOf) part = part.oneOf().find((one) => one.is(object))
    if (!object || !part?.is(object)) return false
    const known = seen.get(part) ?? new Set()
    seen.set(part, known)
    if (part.clean && !known.has(object)) (part.last ? later : open).push([object, part])
    known.add(object)
    return true
  }
  enter(document.catalog, catalog)
  for (let next = open.pop() ?? later.pop(); next; next = open.pop() ?? later.pop()) next[1].clean?.(next[0], enter)
  return { hadComments }
}
