/** What looks like photographs of towns, rooms and paper. */
import { fading, height, line, type Point, rect, seeded, shape, svg, width } from './svg.ts'

/** Houses before a sky; so many windows of ten are lit. `front` is drawn over them. */
export function town(seed: number, sky: readonly string[], walls: readonly string[], lit: number, front = ''): string {
  const random = seeded(seed)
  const rows = walls.map((colour, row) => {
    let [x, out] = [-30, '']
    while (x < width) {
      const [w, h] = [70 + random.below(120), 190 + random.below(230) - row * 50]
      const y = 640 + row * 50 - h
      out += rect(x, y, w, h + 300, colour)
      for (let wx = x + 14; wx < x + w - 18; wx += 30)
        for (let wy = y + 18; wy < 620 + row * 50; wy += 40)
          out += rect(wx, wy, 13, 20, random.next() * 10 < lit ? '#f2cf7a' : '#00000030')
      x += w + random.below(14)
    }
    return out
  })
  return svg(fading('sky', sky), ...rows, rect(0, 740, width, 120, '#2b2c2e'), front)
}

/** A white van without any writing, seen from the side. */
export function van(): string {
  const body: Point[] = [
    [420, 770],
    [420, 600],
    [700, 600],
    [790, 672],
    [860, 690],
    [860, 770],
  ]
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="772" r="34" fill="#17181a"/><circle cx="${x}" cy="772" r="14" fill="#8d9093"/>`
  return (
    shape(body, '#eeeeea') +
    shape(
      [
        [706, 614],
        [774, 672],
        [706, 672],
      ],
      '#39434c',
    ) +
    rect(420, 690, 440, 5, '#c9c9c2') +
    wheel(510) +
    wheel(770)
  )
}

/** Silos and a crane on a quay. */
export function quay(): string {
  const silos = [0, 1, 2, 3, 4, 5].map(
    (at) =>
      rect(90 + at * 104, 330, 96, 420, at % 2 ? '#b9b2a2' : '#c8c1b1') +
      `<ellipse cx="${138 + at * 104}" cy="330" rx="48" ry="16" fill="#d9d3c4"/>`,
  )
  return (
    silos.join('') +
    line(
      [
        [900, 750],
        [900, 210],
        [1190, 300],
      ],
      '#7c2f24',
      16,
    ) +
    line(
      [
        [900, 210],
        [760, 290],
      ],
      '#7c2f24',
      12,
    ) +
    line(
      [
        [1150, 288],
        [1150, 560],
      ],
      '#30343a',
      4,
    ) +
    rect(1120, 556, 60, 44, '#30343a')
  )
}

/** Desks in rows before a board, in light from the left; nobody sits there. */
export function classroom(): string {
  const desks = [0, 1, 2, 3].flatMap((row) => {
    const s = 0.5 + row * 0.28
    return [-1.5, -0.5, 0.5, 1.5].map((at) => {
      const [x, y] = [660 + at * 250 * s, 430 + row * row * 34 + row * 30]
      const top: Point[] = [
        [x - 90 * s, y],
        [x + 70 * s, y],
        [x + 90 * s, y + 46 * s],
        [x - 100 * s, y + 46 * s],
      ]
      return (
        shape(top, row % 2 ? '#a97f4e' : '#b88c58') +
        rect(x - 88 * s, y + 46 * s, 9 * s, 90 * s, '#5d4630') +
        rect(x + 74 * s, y + 46 * s, 9 * s, 90 * s, '#5d4630')
      )
    })
  })
  const lights = [0, 1, 2].map((at) =>
    shape(
      [
        [at * 120 - 20, 150],
        [at * 120 + 60, 170],
        [at * 120 + 60, 400],
        [at * 120 - 20, 440],
      ],
      '#fdf6df',
    ),
  )
  return svg(
    fading('wall', ['#c9c2ac', '#b5ad96'], 0, 430),
    fading('floor', ['#8a7a62', '#4f4436'], 430, height - 430),
    rect(470, 160, 430, 190, '#2f4a3e', 'stroke="#6e5637" stroke-width="12"'),
    ...lights,
    ...desks,
  )
}

/** Sheets over one another. Lines stand for writing; `written` of ten sheets have some. */
export function papers(
  seed: number,
  table: readonly string[],
  count: number,
  sheet: { w: number; h: number; written: number; tint: string },
): string {
  const random = seeded(seed)
  const all = Array.from({ length: count }, () => {
    const [x, y, turn] = [random.next() * 1100 - 40, random.next() * 680 - 60, (random.next() - 0.5) * 44]
    const lines =
      random.next() * 10 < sheet.written
        ? Array.from({ length: Math.floor(sheet.h / 34) - 2 }, (_, at) =>
            rect(24, 34 + at * 30, (sheet.w - 48) * (0.55 + random.next() * 0.45), 5, '#3b3a36', 'opacity="0.55"'),
          )
        : []
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn.toFixed(1)})">${rect(7, 9, sheet.w, sheet.h, '#000', 'opacity="0.22"')}${rect(0, 0, sheet.w, sheet.h, random.next() > 0.5 ? sheet.tint : '#f7f3e8')}${lines.join('')}</g>`
  })
  return svg(fading('table', table), ...all)
}

/** The upper half of a typed page as a scanner sees it: a crest, paragraphs of which the second is marked, a stamp. */
export function scan(seed: number): string {
  const random = seeded(seed)
  const paragraph = (y: number, lines: number) =>
    Array.from({ length: lines }, (_, at) =>
      rect(
        330,
        y + at * 32,
        620 * (at === lines - 1 ? 0.3 + random.next() * 0.4 : 0.96 + random.next() * 0.04),
        9,
        ink,
      ),
    ).join('')
  const ink = '#33322f'
  return svg(
    rect(0, 0, width, height, '#d9d8d3'),
    '<g transform="rotate(-0.7 640 420)">',
    rect(238, 30, 820, 1000, '#000', 'opacity="0.18"'),
    rect(230, 22, 820, 1000, '#fbfaf5'),
    shape(
      [
        [608, 74],
        [672, 74],
        [672, 122],
        [640, 150],
        [608, 122],
      ],
      '#274a63',
    ),
    rect(625, 88, 30, 7, '#fbfaf5'),
    rect(625, 104, 30, 7, '#fbfaf5'),
    rect(470, 172, 340, 13, '#274a63'),
    rect(330, 208, 620, 2, '#274a63'),
    rect(330, 240, 190, 9, ink),
    rect(820, 240, 130, 9, ink),
    rect(330, 288, 400, 16, ink),
    paragraph(344, 4),
    paragraph(500, 3),
    line(
      [
        [300, 492],
        [298, 580],
      ],
      '#a3261b',
      6,
    ),
    paragraph(624, 5),
    '<g transform="rotate(-14 860 770)" fill="none" stroke="#3f5f8f" opacity="0.75">',
    '<circle cx="860" cy="770" r="74" stroke-width="6"/><circle cx="860" cy="770" r="54" stroke-width="3"/>',
    '</g>',
    rect(806, 764, 108, 10, '#3f5f8f', 'opacity="0.75" transform="rotate(-14 860 770)"'),
    '</g>',
  )
}

/** A newspaper whose front page has a name, rules, and nothing else. */
export function emptyFrontPage(): string {
  const columns = [0, 1, 2, 3].map((at) =>
    line(
      [
        [470 + at * 110, 290],
        [470 + at * 110, 790],
      ],
      '#cfc9ba',
      2,
    ),
  )
  return svg(
    fading('table', ['#5b4a39', '#3b2f25']),
    `<g transform="rotate(-4 640 430)">${rect(372, 66, 560, 800, '#000', 'opacity="0.3"')}${rect(360, 50, 560, 800, '#f6f2e6')}${rect(430, 96, 420, 52, '#22211e')}${line(
      [
        [390, 178],
        [890, 178],
      ],
      '#22211e',
      5,
    )}${line(
      [
        [390, 192],
        [890, 192],
      ],
      '#22211e',
      2,
    )}${columns.join('')}</g>`,
  )
}
