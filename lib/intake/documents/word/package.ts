/** The parts of a Word document: an archive of XML (Office Open XML, ISO/IEC 29500), of which what a text needs is read. */

import { Refusal } from '#lib/errors'
import type { Archive } from '#lib/intake/documents/archive'
import { Numbering, Styles } from '#lib/intake/documents/word/styles'
import { allNamed, type XmlElement, xmlTree } from '#lib/intake/documents/xml'
import { message } from '#lib/messages/message'

export type Relation = { target: string; external: boolean }
export type WordPackage = {
  archive: Archive
  /** In which the main part is, with a slash at its end */
  folder: string
  body: XmlElement
  styles: Styles
  numbering: Numbering
  /** By part, then by id */
  relations: ReadonlyMap<string, Relation>
  footnotes: ReadonlyMap<string, XmlElement>
  endnotes: ReadonlyMap<string, XmlElement>
  comments: XmlElement | null
  commentsExtended: XmlElement | null
}

export function wordPackage(archive: Archive): WordPackage {
  const tree = (name: string): XmlElement | null => {
    const source = archive.part(name)
    return source === null ? null : xmlTree(source)
  }
  const main = mainPart(tree('_rels/.rels')) ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const document = tree(main)
  const body = document?.children.find((child) => typeof child !== 'string' && child.name === 'w:body')
  if (!body || typeof body === 'string') throw new Refusal(message('documents.damaged'))
  return {
    archive,
    folder,
    body,
    styles: new Styles(tree(`${folder}styles.xml`)),
    numbering: new Numbering(tree(`${folder}numbering.xml`)),
    relations: relationsIn(tree(`${folder}_rels/${main.slice(folder.length)}.rels`)),
    footnotes: notesIn(tree(`${folder}footnotes.xml`), 'w:footnote'),
    endnotes: notesIn(tree(`${folder}endnotes.xml`), 'w:endnote'),
    comments: tree(`${folder}comments.xml`),
    commentsExtended: tree(`${folder}commentsExtended.xml`),
  }
}

function mainPart(relations: XmlElement | null): string | null {
  const found = allNamed(relations ?? undefined, 'rel:Relationship').find(({ attrs }) =>
    attrs.Type?.endsWith('/officeDocument'),
  )
  return found?.attrs.Target?.replace(/^\//, '') ?? null
}

const relationsIn = (tree: XmlElement | null): Map<string, Relation> =>
  new Map(
    allNamed(tree ?? undefined, 'rel:Relationship').map(({ attrs }) => [
      attrs.Id ?? '',
      { target: attrs.Target ?? '', external: attrs.TargetMode === 'External' },
    ]),
  )

const notesIn = (tree: XmlElement | null, name: string): Map<string, XmlElement> =>
  new Map(
    allNamed(tree ?? undefined, name)
      .filter(({ attrs }) => attrs['w:type'] === undefined || attrs['w:type'] === 'normal')
      .map((note) => [note.attrs['w:id'] ?? '', note]),
  )
