/** Reads Markdown (GitHub's kind, with footnotes) by way of HTML. */
import { Marked } from 'marked'
import markedFootnote from 'marked-footnote'
import type { Document } from '#lib/intake/documents/document'
import { words } from '#lib/intake/documents/nodes'
import { readHtml } from '#lib/intake/documents/web/read'

/** What stands between two lines of dashes at the head of a file says something of it, to programs. */
const frontMatter = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/

export function readMarkdown(source: string): Document {
  const front = frontMatter.exec(source)?.[1] ?? ''
  const text = source.replace(frontMatter, '')
  const html = new Marked({ gfm: true }).use(markedFootnote()).parse(text, { async: false })
  // Its heading over the notes is for screen readers alone.
  const document = readHtml(html.replace(/<h2\b[^>]*\bsr-only\b[^>]*>[^<]*<\/h2>/, ''))
  const said = (name: string) => {
    const line = new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(front)?.[1]?.trim() ?? ''
    return words(line.replace(/^(["'])(.*)\1$/, '$2'))
  }
  document.headline = said('title')
  document.standfirst = said('(?:subtitle|description)')
  return document
}
