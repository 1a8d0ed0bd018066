/** The pictures of the demo newsroom: drawn by code, and told as a newsroom tells its pictures. */
import type { Licence } from '#lib/generated/prisma/enums'
import type { Crops } from '#lib/media/crops'
import { board, lines, portsMap, riverMap } from './drawings/graphics.ts'
import { classroom, emptyFrontPage, papers, quay, scan, town, van } from './drawings/indoors.ts'
import { bridge, field, gauge, hills, markedPath, sea, wells } from './drawings/outdoors.ts'

export type DemoPicture = {
  key: string
  draw: () => string
  /** Has the grain of a photograph */
  photograph: boolean
  alt: string
  caption: string
  credit: string
  copyright: string
  licence: Licence
  place: string
  people?: string[]
  tags: string[]
  /** Days before the newsroom is first started */
  taken: number
  /** In thousandths */
  focus?: { x: number; y: number }
  crops?: Crops
}

const photograph = (name: string, licence: Licence = 'own') => ({
  photograph: true,
  credit: name,
  copyright: `© ${name}`,
  licence,
})
const graphic = { photograph: false, credit: 'On Record graphics', copyright: '© On Record', licence: 'own' as const }

const dawn = ['#33405a', '#7c6f82', '#d7a587', '#f3d9b1']
const evening = ['#2c3d57', '#5d7693', '#c7c3b4']
const haze = ['#b7c4c6', '#d8d9cf', '#e9e2cf']

export const pictures: readonly DemoPicture[] = [
  {
    ...{ key: 'ships-off-maravia', ...photograph('Ann Velm') },
    draw: () =>
      sea(
        11,
        dawn,
        ['#a88d84', '#4d566a', '#1f2a3b'],
        [
          [1.3, 0.5],
          [3.4, 0.8],
          [5.2, 0.42],
          [8.3, 1.15],
        ],
        [760, 360],
      ),
    alt: 'Four cargo ships at anchor on calm water at dawn, none of them under way.',
    caption: 'Ships wait off Maravia’s northern coast.',
    ...{ place: 'Off Maren North, Maravia', tags: ['ports', 'maravia'], taken: 1, focus: { x: 620, y: 470 } },
  },
  {
    ...{ key: 'wheat-carrier', ...photograph('Ann Velm') },
    draw: () => sea(12, evening, ['#8b97a3', '#4d6377', '#22344a'], [[5.4, 2.4]], null),
    alt: 'One bulk carrier at anchor, seen from the side in the evening.',
    caption: 'The carrier has lain at anchor with its wheat since the pilots stopped.',
    ...{ place: 'Off Maren North, Maravia', tags: ['ports', 'grain'], taken: 2, focus: { x: 540, y: 480 } },
  },
  {
    ...{ key: 'circular-14', ...graphic, credit: 'Maravian Ports Authority', copyright: '', licence: 'handout' },
    draw: () => scan(26),
    alt: 'Scan of a typed page under a crest. A red stroke in the margin marks its second paragraph, of three lines. Below it a round stamp.',
    caption: 'Port Circular 14, upper half of its only page.',
    ...{ place: 'Port Maren, Maravia', tags: ['ports', 'maravia'], taken: 1 },
  },
  {
    ...{ key: 'silos-at-belis', ...photograph('Belis Picture Service', 'agency') },
    draw: () => town(13, ['#9fb0ba', '#d9d3c2'], ['#8d9398'], 1, quay()),
    alt: 'Six grain silos on a quay and, beside them, a crane that holds nothing.',
    caption: 'Silos at the port of Belis.',
    ...{ place: 'Belis, Belisar', tags: ['grain', 'belisar', 'ports'], taken: 9, focus: { x: 380, y: 560 } },
  },
  {
    ...{ key: 'velmoor-line', ...photograph('Petra Lund', 'cc_by') },
    draw: () => hills(14, ['#aab7bb', '#d4d4c8'], ['#a3adab', '#879590', '#66786f', '#465a4e', '#2c3d33']),
    alt: 'Range behind range of wooded hills in mist, without a road or a house.',
    caption: 'The hills along the Velmoor line.',
    ...{ place: 'Velmoor', tags: ['velmoor', 'ceasefires'], taken: 30 },
  },
  {
    ...{ key: 'tamber-gauge', ...photograph('Yusra Adan') },
    draw: () => gauge(15),
    alt: 'A measuring staff in a slow river. Its lower part is dark and wet well above the water.',
    caption: 'The gauge at the upper bridge. The dark part was under water in spring.',
    ...{ place: 'River Tamber', tags: ['tamber', 'water'], taken: 3, focus: { x: 500, y: 520 } },
  },
  {
    ...{ key: 'tamber-map', ...graphic },
    draw: () => riverMap(16),
    alt: 'Map of the Tamber from its springs to the sea, with four gauges on it. One bank is Kareth, the other Tirazan.',
    caption: 'Four gauges, two countries.',
    ...{ place: 'River Tamber', tags: ['tamber', 'water', 'kareth', 'tirazan'], taken: 2 },
  },
  {
    ...{ key: 'exchange-board', ...graphic },
    draw: () => board([0.5, 0.52, 0.51, 0.55, 0.54, 0.56, 0.55, 0.58, 0.92, 0.86, 0.97, 0.9, 0.71, 0.6, 0.57, 0.56], 8),
    alt: 'Bar chart: a price that is level all morning leaps by more than half within minutes, and comes back.',
    caption: 'The price of wheat on the day of the false bulletin. Red: after it.',
    ...{ place: 'Belis, Belisar', tags: ['grain', 'disinformation'], taken: 1 },
  },
  {
    ...{ key: 'peg-and-reserves', ...graphic },
    draw: () =>
      lines(
        { values: [0.62, 0.62, 0.62, 0.62, 0.62, 0.62, 0.62, 0.62, 0.62], colour: '#1f4e79' },
        { values: [0.95, 0.93, 0.9, 0.84, 0.76, 0.65, 0.52, 0.4, 0.27], colour: '#a3261b', dashed: true },
      ),
    alt: 'Line chart: the rate of Ashkelar’s money stays level for nine quarters while its reserves fall to less than a third.',
    caption: 'Blue: the rate. Red, dotted: what it takes to keep it there.',
    ...{ place: 'Ashkelar', tags: ['currency', 'ashkelar'], taken: 8 },
  },
  {
    ...{ key: 'sanctions-and-trade', ...graphic },
    draw: () =>
      lines(
        { values: [0.12, 0.2, 0.26, 0.38, 0.51, 0.66, 0.8, 0.93], colour: '#a3261b' },
        { values: [0.22, 0.21, 0.3, 0.37, 0.43, 0.5, 0.62, 0.71], colour: '#1f4e79', dashed: true },
      ),
    alt: 'Line chart: the number of companies on Sundmark’s list and its trade with them both rise over eight half-years.',
    caption: 'Red: companies on the list. Blue, dotted: trade with them.',
    ...{ place: 'Sundmark', tags: ['sanctions', 'sundmark'], taken: 3 },
  },
  {
    ...{ key: 'ports-and-tugs', ...graphic },
    draw: () => portsMap(17),
    alt: 'Map of Maravia’s coast with six ports. The two northern ones are red. The three southern ones have two tugs each, the others one.',
    caption: 'Six ports, nine tugs. Red: closed to large ships.',
    ...{ place: 'Maravia', tags: ['ports', 'maravia'], taken: 4 },
  },
  {
    ...{ key: 'letters-in-the-depot', ...photograph('Noor Haddad') },
    draw: () => papers(18, ['#4a4035', '#2e2822'], 44, { w: 330, h: 190, written: 6, tint: '#e3d8bd' }),
    alt: 'Dozens of letters and envelopes over one another on a table.',
    caption: 'Some of the letters that never left the depot at Karethin.',
    ...{ place: 'Karethin, Kareth', tags: ['refugees', 'kareth'], taken: 4 },
  },
  {
    ...{ key: 'empty-classroom', ...photograph('Petra Lund', 'cc_by') },
    draw: () => classroom(),
    alt: 'A classroom with desks in four rows before a bare board. Nobody is there.',
    caption: 'A school in Velm on a Tuesday morning.',
    ...{ place: 'Velm', tags: ['schools', 'velmoor'], taken: 6, focus: { x: 520, y: 480 } },
  },
  {
    ...{ key: 'barley-in-heat', ...photograph('Yusra Adan') },
    draw: () => field(19, ['#d9c79a', '#efe0b6', '#f6eccd'], '#cfa955', '#8f6d2c'),
    alt: 'A field of ripe barley under a pale sky, its furrows running to the horizon.',
    caption: 'Barley in the Tirazan lowlands, nineteen days early.',
    ...{ place: 'Tirazan', tags: ['harvests', 'grain', 'tirazan'], taken: 40, focus: { x: 550, y: 600 } },
  },
  {
    ...{ key: 'ashkelar-by-night', ...photograph('M. Orun', 'permission') },
    draw: () => town(20, ['#0f1420', '#1e2838', '#3a3d48'], ['#161b25', '#1d222c', '#0f131a'], 3),
    alt: 'Houses of a city by night. About one window in three is lit.',
    caption: 'The street of the newspapers in Ashkelar.',
    ...{ place: 'Ashkelar', people: [], tags: ['press', 'ashkelar'], taken: 7 },
  },
  {
    ...{ key: 'empty-front-page', ...photograph('M. Orun', 'permission') },
    draw: () => emptyFrontPage(),
    alt: 'A newspaper on a table. Under the bar of its name the front page is blank.',
    caption: 'One of the seven papers.',
    ...{
      place: 'Ashkelar',
      tags: ['press', 'ashkelar'],
      taken: 4,
      focus: { x: 500, y: 330 },
      crops: { '1:1': { x: 500, y: 400, size: 900 } },
    },
  },
  {
    ...{ key: 'ballots-of-salt-quay', ...photograph('Dario Verhane') },
    draw: () => papers(21, ['#7a6a52', '#5b4d3a'], 60, { w: 230, h: 330, written: 10, tint: '#dfe6ea' }),
    alt: 'Ballot papers spread over a long table, several sheets deep.',
    caption: 'Ballots of Salt Quay, counted for the third time.',
    ...{ place: 'Salt Quay, Quenna', tags: ['elections', 'quenna'], taken: 5 },
  },
  {
    ...{ key: 'three-wells', ...photograph('Noor Haddad') },
    draw: () => hills(22, ['#d8cba8', '#ecdfbf'], ['#cdb68a', '#c2a677', '#b39465'], wells()),
    alt: 'Three round wells on a dry plain. The one in the middle has no water.',
    caption: 'The three wells that gave the camp its name.',
    ...{ place: 'Three Wells', tags: ['water', 'refugees'], taken: 1, focus: { x: 500, y: 740 } },
  },
  {
    ...{ key: 'marked-path', ...photograph('Observers’ mission', 'handout') },
    draw: () => hills(23, haze, ['#9aa59a', '#7c8b78', '#5b6b56', '#43523f'], markedPath('#a08e6d', '#a3261b')),
    alt: 'A path between two rows of posts with red tops leads into wooded hills.',
    caption: 'Red posts stand where a path was cleared of mines.',
    ...{ place: 'Velmoor', tags: ['velmoor', 'ceasefires'], taken: 20, focus: { x: 500, y: 700 } },
  },
  {
    ...{ key: 'white-van', ...photograph('Anouk Delacroix') },
    draw: () => town(24, haze, ['#a7a69f', '#8c8b86'], 0, van()),
    alt: 'A white van without any writing stands in an empty street.',
    caption: 'A van of the kind in the film, in the street where it was filmed.',
    ...{ place: 'Quen, Quenna', tags: ['disinformation', 'quenna'], taken: 8, focus: { x: 500, y: 780 } },
  },
  {
    ...{ key: 'crossing', ...photograph('Petra Lund', 'cc_by') },
    draw: () => bridge(25),
    alt: 'A bridge between two towers over still water, with people on foot all along it.',
    caption: 'The crossing at Velm Bridge on a market day.',
    ...{ place: 'Velm', tags: ['velmoor', 'ceasefires'], taken: 12, focus: { x: 500, y: 480 } },
  },
]
