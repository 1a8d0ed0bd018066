/** What the styles and lists of a Word document say of its paragraphs. */
import { roleOfStyleName, type StyleRole } from '#lib/intake/documents/style-names'
import { allNamed, childNamed, elements, type XmlElement } from '#lib/intake/documents/xml'

type Style = {
  role: StyleRole
  bold: boolean | null
  italic: boolean | null
  number: XmlElement | undefined
  basedOn: string
}

/** A switch such as `w:b`: there, and not off. Null where it is not there. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | null {
  const found = childNamed(properties, name)
  if (!found) return null
  return !/^(0|false|off|none)$/i.test(found.attrs['w:val'] ?? '')
}

export const settingOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childNamed(properties, name)?.attrs['w:val']

function roleBy(name: string, outline: string | undefined): StyleRole {
  const role = roleOfStyleName(name)
  return role ?? (outline && /^[0-5]$/.test(outline) ? { kind: 'heading', level: Number(outline) + 1 } : null)
}

export class Styles {
  private readonly byId = new Map<string, Style>()

  constructor(tree: XmlElement | null) {
    for (const style of allNamed(tree ?? undefined, 'w:style')) {
      const [paragraph, run] = [childNamed(style, 'w:pPr'), childNamed(style, 'w:rPr')]
      this.byId.set(style.attrs['w:styleId'] ?? '', {
        role: roleBy(settingOf(style, 'w:name')?.trim() ?? '', settingOf(paragraph, 'w:outlineLvl')),
        bold: isOn(run, 'w:b'),
        italic: isOn(run, 'w:i'),
        number: childNamed(paragraph, 'w:numPr'),
        basedOn: settingOf(style, 'w:basedOn') ?? '',
      })
    }
  }

  /** What the style says, or the ones that it is based on. */
  private told<T>(id: string | undefined, read: (style: Style) => T | null | undefined): T | null {
    let style = this.byId.get(id ?? '')
    for (let depth = 0; style && depth < 20; depth += 1) {
      const found = read(style)
      if (found !== null && found !== undefined) return found
      style = this.byId.get(style.basedOn)
    }
    return null
  }

  role = (id: string | undefined): StyleRole => this.told(id, ({ role }) => role) ?? roleBy(id ?? '', undefined)
  bold = (id: string | undefined): boolean => this.told(id, ({ bold }) => bold) ?? false
  italic = (id: string | undefined): boolean => this.told(id, ({ italic }) => italic) ?? false
  number = (id: string | undefined): XmlElement | null => this.told(id, ({ number }) => number)
}

type Level = { ordered: boolean; start: number; none: boolean }

/** How the lists of a document are numbered. */
export class Numbering {
  private readonly levels = new Map<string, Level[]>()

  constructor(tree: XmlElement | null) {
    const abstract = new Map<string, Level[]>()
    for (const list of allNamed(tree ?? undefined, 'w:abstractNum')) {
      const levels: Level[] = []
      for (const level of elements(list).filter(({ name }) => name === 'w:lvl'))
        levels[levelOf(level)] = readLevel(level)
      abstract.set(list.attrs['w:abstractNumId'] ?? '', levels)
    }
    for (const list of allNamed(tree ?? undefined, 'w:num')) {
      const levels = [...(abstract.get(settingOf(list, 'w:abstractNumId') ?? '') ?? [])]
      for (const change of elements(list).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = levelOf(change)
        const own = childNamed(change, 'w:lvl')
        const start = Number(settingOf(change, 'w:startOverride'))
        const before = own ? readLevel(own) : levels[at]
        if (before) levels[at] = { ...before, ...(Number.isInteger(start) && { start }) }
      }
      this.levels.set(list.attrs['w:numId'] ?? '', levels)
    }
  }

  /** Null where this is no list. */
  at(numId: string, level: number): Level | null {
    if (numId === '0') return null
    const found = this.levels.get(numId)?.[level]
    return found?.none ? null : (found ?? { ordered: false, start: 1, none: false })
  }
}

const levelOf = ({ attrs }: XmlElement) => Math.min(Math.max(Number(attrs['w:ilvl']) || 0, 0), 8)

function readLevel(level: XmlElement): Level {
  const format = settingOf(level, 'w:numFmt') ?? 'decimal'
  const start = Number(settingOf(level, 'w:start') ?? 1)
  return {
    ordered: format !== 'bullet' && format !== 'none',
    start: Number.isInteger(start) ? start : 1,
    none: format === 'none' || settingOf(level, 'w:lvlText') === '',
  }
}
