/** What looks like photographs of water and land. Colours go from far to near, or from top to bottom. */
import { circle, fading, height, line, type Point, rect, ridge, seeded, shape, svg, under, width } from './svg.ts'

/** Ships by their place in tenths of the width, and their size */
export type Ship = readonly [at: number, size: number]

function ship([at, size]: Ship, horizon: number, colour: string): string {
  const [x, s] = [(at / 10) * width, size]
  const hull: Point[] = [
    [x - 95 * s, horizon - 14 * s],
    [x + 100 * s, horizon - 20 * s],
    [x + 84 * s, horizon + 8 * s],
    [x - 84 * s, horizon + 8 * s],
  ]
  const cranes = [-40, 0, 40].map((dx) =>
    line(
      [
        [x + dx * s, horizon - 16 * s],
        [x + dx * s, horizon - 52 * s],
        [x + (dx + 18) * s, horizon - 36 * s],
      ],
      colour,
      3 * s,
    ),
  )
  return shape(hull, colour) + rect(x - 84 * s, horizon - 58 * s, 26 * s, 46 * s, colour) + cranes.join('')
}

/** Open water under a sky, with ships at anchor. */
export function sea(
  seed: number,
  sky: readonly string[],
  water: readonly string[],
  ships: readonly Ship[],
  sun: Point | null,
): string {
  const random = seeded(seed)
  const horizon = 430
  const dark = water.at(-1) ?? '#000'
  const waves = Array.from({ length: 260 }, () => {
    const near = random.next() ** 2
    const [x, y] = [random.next() * width, horizon + 8 + near * (height - horizon)]
    const long = 20 + near * 150
    return line(
      [
        [x, y],
        [x + long, y + random.next() * 3],
      ],
      random.next() > 0.5 ? (sky.at(-1) ?? '#fff') : dark,
      1 + near * 4,
      'opacity="0.25"',
    )
  })
  return svg(
    fading('sky', sky, 0, horizon),
    sun ? circle(sun, 46, '#fff6dc', 'opacity="0.9"') + circle(sun, 120, '#fff6dc', 'opacity="0.18"') : '',
    fading('water', water, horizon, height - horizon),
    ...ships.map((one) => ship(one, horizon + one[1] * 6, '#23282d')),
    ...waves,
  )
}

/** Range behind range. `near` is drawn over them. */
export function hills(seed: number, sky: readonly string[], ranges: readonly string[], near = ''): string {
  const random = seeded(seed)
  const step = 470 / ranges.length
  const all = ranges.map((colour, at) => under(ridge(random, 330 + at * step, 190 - at * 14), colour))
  return svg(fading('sky', sky), ...all, near)
}

/** A path between two rows of marks, from the foot of the picture into its depth. */
export function markedPath(ground: string, marks: string): string {
  const edges = [0, 1, 2, 3, 4, 5, 6].map((step): [Point, Point] => {
    const far = 1 - 0.82 ** step
    return [
      [430 + far * 290, height - far * 470],
      [850 - far * 60, height - far * 470],
    ]
  })
  const [left, right] = [edges.map(([one]) => one), edges.map(([, other]) => other)]
  const posts = [...left, ...right].map(([x, y], at) => {
    const tall = 90 * 0.82 ** (at % 7)
    return (
      line(
        [
          [x, y],
          [x, y - tall],
        ],
        '#e9e4d8',
        tall / 12,
      ) + rect(x - tall / 14, y - tall, tall / 7, tall / 3.2, marks)
    )
  })
  return shape([...left, ...right.toReversed()], ground) + posts.join('')
}

/** Three wells on a plain. */
export function wells(): string {
  return [
    [330, 640, 1],
    [640, 580, 0.72],
    [930, 690, 1.25],
  ]
    .map(
      ([x = 0, y = 0, s = 1], at) =>
        `<ellipse cx="${x}" cy="${y}" rx="${105 * s}" ry="${32 * s}" fill="#8d7351"/><ellipse cx="${x}" cy="${y - 22 * s}" rx="${105 * s}" ry="${32 * s}" fill="#c2a377"/><ellipse cx="${x}" cy="${y - 22 * s}" rx="${78 * s}" ry="${22 * s}" fill="${at === 1 ? '#54401f' : '#1f3d47'}"/>`,
    )
    .join('')
}

/** Furrows that meet at the horizon, with ears in front. */
export function field(seed: number, sky: readonly string[], light: string, dark: string): string {
  const random = seeded(seed)
  const horizon = 360
  const meet: Point = [760, horizon - 30]
  const furrows = Array.from({ length: 23 }, (_, at) => {
    const x = -900 + at * 150
    return shape([meet, [x, height + 20], [x + 80, height + 20]], dark, 'opacity="0.45"')
  })
  const ears = Array.from({ length: 420 }, () => {
    const near = random.next()
    const [x, y] = [random.next() * width, 560 + near * 320]
    const tall = 40 + near * 130
    const lean = (random.next() - 0.3) * 34
    return line(
      [
        [x, y],
        [x + lean, y - tall],
      ],
      random.next() > 0.4 ? light : dark,
      1.5 + near * 3,
      'opacity="0.8"',
    )
  })
  return svg(
    fading('sky', sky, 0, horizon + 40),
    rect(0, horizon, width, height - horizon, light),
    ...furrows,
    under(
      ridge(random, horizon, 26, 5).map(([x, y]): Point => [x, y - 14]),
      'none',
    ),
    ...ears,
  )
}

/** A staff with marks in a slow river; the wet part of it is darker. */
export function gauge(seed: number): string {
  const random = seeded(seed)
  const ripples = Array.from({ length: 150 }, () => {
    const y = 330 + random.next() * 520
    const x = random.next() * width
    return line(
      [
        [x, y],
        [x + 60 + random.next() * 160, y + 2],
      ],
      random.next() > 0.5 ? '#a9b7a6' : '#37504f',
      2,
      'opacity="0.4"',
    )
  })
  const marks = Array.from({ length: 15 }, (_, at) =>
    rect(at % 2 ? 640 : 596, 130 + at * 40, 44, 20, at < 9 ? '#23282d' : '#101a1a'),
  )
  return svg(
    fading('bank', ['#c9c3a6', '#7d8463', '#4c5a44'], 0, 340),
    fading('river', ['#7f9489', '#4d6867', '#2b4346'], 320, height - 320),
    ...ripples,
    rect(590, 120, 100, 620, '#f3efe2'),
    rect(590, 480, 100, 260, '#a8b0a0'),
    ...marks,
    line(
      [
        [470, 482],
        [820, 486],
      ],
      '#dfe6d8',
      5,
      'opacity="0.8"',
    ),
  )
}

/** A bridge with two towers over still water, and small figures on it. */
export function bridge(seed: number): string {
  const random = seeded(seed)
  const people = Array.from({ length: 34 }, () => {
    const x = 60 + random.next() * 1160
    return rect(x, 436, 7, 20, '#22262b') + circle([x + 3.5, 431], 4.5, '#22262b')
  })
  const cables = Array.from({ length: 21 }, (_, at) =>
    line(
      [
        [at * 64, 250 + Math.abs(((at % 10) - 5) * 32)],
        [at * 64, 460],
      ],
      '#4a4e52',
      2,
    ),
  )
  return svg(
    fading('sky', ['#8fa3b5', '#cfd3cf', '#efe6d3'], 0, 560),
    under(ridge(random, 480, 120), '#8b949a'),
    fading('water', ['#9aa6a8', '#5f7078'], 560, height - 560),
    ...cables,
    rect(300, 180, 34, 400, '#3a3e42'),
    rect(940, 180, 34, 400, '#3a3e42'),
    rect(0, 456, width, 20, '#2c3034'),
    ...people,
  )
}
