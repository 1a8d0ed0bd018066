/** What the styles of an OpenDocument text say. */
import { roleOfStyleName, type StyleRole } from '#lib/intake/documents/style-names'
import { allNamed, childNamed, elements, type XmlElement } from '#lib/intake/documents/xml'

type Style = {
  name: string
  parent: string
  text: XmlElement | undefined
  paragraph: XmlElement | undefined
  outline: string | undefined
}

export class OdtStyles {
  private readonly byName = new Map<string, Style>()
  private readonly ordered = new Map<string, boolean[]>()

  constructor(trees: readonly (XmlElement | null)[]) {
    for (const tree of trees) this.read(tree ?? undefined)
  }

  private read(tree: XmlElement | undefined): void {
    for (const style of allNamed(tree, 'style:style')) {
      const name = style.attrs['style:name'] ?? ''
      this.byName.set(`${style.attrs['style:family']}/${name}`, {
        // LibreOffice writes spaces in names as _20_.
        name: (style.attrs['style:display-name'] ?? name).replaceAll('_20_', ' '),
        parent: style.attrs['style:parent-style-name'] ?? '',
        text: childNamed(style, 'style:text-properties'),
        paragraph: childNamed(style, 'style:paragraph-properties'),
        outline: style.attrs['style:default-outline-level'],
      })
    }
    for (const list of allNamed(tree, 'text:list-style')) {
      const levels: boolean[] = []
      for (const level of elements(list))
        levels[Number(level.attrs['text:level'] ?? 1) - 1] =
          level.name === 'text:list-level-style-number' && (level.attrs['style:num-format'] ?? '') !== ''
      this.ordered.set(list.attrs['style:name'] ?? '', levels)
    }
  }

  private *chain(family: 'paragraph' | 'text', name: string | undefined): Generator<Style> {
    let style = this.byName.get(`${family}/${name}`)
    for (let depth = 0; style && depth < 20; depth += 1) {
      yield style
      style = this.byName.get(`${family}/${style.parent}`)
    }
  }

  /** The names of a style and of those that it comes from; the last may be one that only its program knows. */
  private names(name: string | undefined): { name: string; outline: string | undefined }[] {
    const known = [...this.chain('paragraph', name)]
    const last = known.length === 0 ? (name ?? '') : (known.at(-1)?.parent ?? '')
    return [...known, { name: last.replaceAll('_20_', ' '), outline: undefined }]
  }

  role(style: string | undefined): StyleRole {
    for (const { name, outline } of this.names(style)) {
      const role = roleOfStyleName(name)
      if (role) return role
      if (outline) return { kind: 'heading', level: Number(outline) || 1 }
    }
    return null
  }

  dir(name: string | undefined): 'rtl' | null {
    for (const { paragraph } of this.chain('paragraph', name)) {
      const mode = paragraph?.attrs['style:writing-mode']
      if (mode) return mode.startsWith('rl') ? 'rtl' : null
    }
    return null
  }

  /** A property of the words, as the nearest style has it. */
  textProperty(name: string | undefined, property: string): string | undefined {
    for (const { text } of this.chain('text', name)) if (text?.attrs[property]) return text.attrs[property]
    return undefined
  }

  isOrdered(list: string | undefined, level: number): boolean {
    return this.ordered.get(list ?? '')?.[level] ?? false
  }
}
