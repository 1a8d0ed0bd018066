/** Maps and charts without a word on them: what they show is said beside them. */
import { circle, height, line, type Point, rect, ridge, seeded, shape, svg, under, width } from './svg.ts'

const paper = '#f4efe3'
const ink = '#2a2823'

/** A coast with ports, of which some are closed, and tugs by them. */
export function portsMap(seed: number): string {
  const random = seeded(seed)
  const coast = ridge(random, 470, 300, 7)
  const at = (share: number): Point => coast[Math.round(share * (coast.length - 1))] ?? [0, 0]
  const depths = [60, 120, 190].map((deep) =>
    line(
      coast.map(([x, y]): Point => [x, y - deep]),
      '#9db7c0',
      2,
      'stroke-dasharray="3 9"',
    ),
  )
  const ports = [0.08, 0.24, 0.42, 0.58, 0.76, 0.92].map((share, number) => {
    const place = at(share)
    const closed = number < 2
    const tugs = Array.from({ length: number < 3 ? 1 : 2 }, (_, one) =>
      shape(
        [
          [place[0] - 9 + one * 34, place[1] - 44],
          [place[0] + 9 + one * 34, place[1] - 44],
          [place[0] + one * 34, place[1] - 64],
        ],
        ink,
      ),
    )
    return circle(place, 15, closed ? '#a3261b' : paper, `stroke="${ink}" stroke-width="5"`) + tugs.join('')
  })
  return svg(
    rect(0, 0, width, height, '#cfdde0'),
    ...depths,
    under(coast, '#e6dcc4'),
    line(coast, '#8a7d5f', 3),
    ...ports,
  )
}

/** A river from its springs to the sea, with the land on either side in a tone of its own and gauges on it. */
export function riverMap(seed: number): string {
  const random = seeded(seed)
  const course = ridge(random, 430, 420, 7)
  const feeders = [0.2, 0.38, 0.55, 0.7].map((share, at) => {
    const mouth = course[Math.round(share * (course.length - 1))] ?? [0, 0]
    const end: Point = [mouth[0] - 150 - at * 20, at % 2 ? mouth[1] + 290 : mouth[1] - 280]
    const middle: Point = [(mouth[0] + end[0]) / 2 + 50, (mouth[1] + end[1]) / 2]
    return line([mouth, middle, end], '#3f7d95', 7)
  })
  const gauges = [0.3, 0.5, 0.64, 0.86].map((share) =>
    circle(course[Math.round(share * (course.length - 1))] ?? [0, 0], 13, paper, `stroke="${ink}" stroke-width="5"`),
  )
  return svg(
    rect(0, 0, width, height, '#e9e1c9'),
    under(course, '#dccfb8'),
    line(course, '#c4b58f', 34, 'opacity="0.6"'),
    ...feeders,
    line(course, '#2f6d86', 15),
    ...gauges,
  )
}

const frame = (steps: number) =>
  Array.from({ length: steps + 1 }, (_, at) =>
    line(
      [
        [120, 720 - at * (560 / steps)],
        [1180, 720 - at * (560 / steps)],
      ],
      at === 0 ? ink : '#cfc8b6',
      at === 0 ? 5 : 2,
    ),
  )

/** Values of 0 to 1 as lines, each in its colour; the last point is marked. */
export function lines(...series: readonly { values: readonly number[]; colour: string; dashed?: boolean }[]): string {
  const drawn = series.map(({ values, colour, dashed }) => {
    const points = values.map((value, at): Point => [140 + (at * 1020) / (values.length - 1), 720 - value * 560])
    return (
      line(points, colour, 9, dashed ? 'stroke-dasharray="4 22"' : '') + circle(points.at(-1) ?? [0, 0], 14, colour)
    )
  })
  return svg(rect(0, 0, width, height, paper), ...frame(5), ...drawn)
}

/** Values of 0 to 1 as bars on a dark board, those from `from` on in another colour. */
export function board(values: readonly number[], from: number): string {
  const wide = 1060 / values.length
  const bars = values.map((value, at) =>
    rect(120 + at * wide + 5, 720 - value * 560, wide - 10, value * 560, at < from ? '#8fbbe6' : '#f0837a'),
  )
  const rules = Array.from({ length: 6 }, (_, at) =>
    line(
      [
        [120, 720 - at * 112],
        [1180, 720 - at * 112],
      ],
      '#3a4250',
      2,
    ),
  )
  return svg(rect(0, 0, width, height, '#151a22'), ...rules, ...bars)
}
