/** Photographs of 5 MB: sent by several people at once while others work, one by itself, and six of them in an article on a phone. */
import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import sharp from 'sharp'
import { saveDetails } from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { usualParts } from '#lib/media/lead'
import { detailsOf } from '#lib/revisions/now'
import { uploadsPath } from '#lib/uploads/paths'
import { type Figure, quantile, timed } from '#tests/bench/figures'
import { onPhone } from '#tests/bench/first-paint'
import { during, person } from '#tests/bench/newsroom'
import { someone } from '#tests/support/articles'
import { addressOf, goesOut, newsroom, report } from '#tests/support/flow'
import { showPictures } from '#tests/support/pictures'
import { signedIn } from '#tests/support/sessions'

const SENDERS = 4
const EACH = 50
const OTHERS = 5
const ALONE = 7
/** In milliseconds */
const PAUSE = 300
const POLL = 20
const LONGEST = 20 * 60_000

type Sender = { send: (bytes: Buffer) => Promise<string> }

/** With its photographs: the same ones stand in the article afterwards. */
export async function photographs(url: string): Promise<Figure[]> {
  const made = await photograph()
  const alone = await aloneFigures(url, made)
  const many = await manyFigures(url, made)
  return [...alone, ...many, ...(await articleFigures(url))]
}

/** Grain over an even sky: about 5 MB as JPEG, 4000 × 3000, and each call gives another picture. */
async function photograph(): Promise<() => Promise<Buffer>> {
  const [width, height] = [4000, 3000]
  const grain = await sharp({
    create: { width, height, channels: 3, background: '#7a8794', noise: { type: 'gaussian', mean: 128, sigma: 22 } },
  })
    .blur(0.7)
    .raw()
    .toBuffer()
  return () => {
    // No two have the same bytes.
    for (let count = 0; count < 2_000; count += 1) grain[randomInt(grain.length)] = randomInt(256)
    return sharp(grain, { raw: { width, height, channels: 3 } })
      .jpeg({ quality: 88 })
      .toBuffer()
  }
}

async function sender(url: string): Promise<Sender> {
  const { cookie } = await signedIn((await someone('chief')).personId, `Bench ${randomUUID()}`)
  const common = { cookie, origin: url, 'tus-resumable': '1.0.0' }
  const asked = async (method: string, path: string, headers: Record<string, string>, body?: Buffer) => {
    const answer = await fetch(new URL(path, url), {
      ...{ method, headers: { ...common, ...headers } },
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
  const send = async (bytes: Buffer) => {
    const metadata = `filename ${Buffer.from('photograph.jpg').toString('base64')}`
    const headers = { 'upload-length': String(bytes.length), 'upload-metadata': metadata }
    const path = (await asked('POST', uploadsPath, headers)).headers.get('location') ?? ''
    const part = { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }
    await asked('PATCH', path, part, bytes)
    return path.split('/').at(-1) ?? ''
  }
  return { send }
}

/** Asks the database until it says so. */
async function until<Found>(look: () => Promise<Found | null>): Promise<Found> {
  const end = performance.now() + LONGEST
  while (performance.now() < end) {
    const found = await look()
    if (found !== null) return found
    await after(POLL)
  }
  throw new Error('The photographs did not become ready in time.')
}

const firstRendition = (uploadId: string) =>
  until(() =>
    db.mediaRendition.findFirst({
      where: { key: { not: null }, file: { uploads: { some: { id: uploadId } } } },
      select: { fileId: true },
    }),
  )

async function aloneFigures(url: string, made: () => Promise<Buffer>): Promise<Figure[]> {
  const { send } = await sender(url)
  const times: number[] = []
  for (let round = 0; round < ALONE; round += 1) {
    const bytes = await made()
    times.push(await timed(async () => firstRendition(await send(bytes))))
    await renditionsDone()
  }
  const how = `${ALONE} photographs of 12 megapixels one after the other, by tus through the edge, until the first size of each is made`
  return [
    { name: 'photograph: upload to first rendition, median', value: quantile(times, 0.5), unit: 'ms', how },
    {
      name: 'photograph: upload to first rendition, slowest',
      value: Math.max(...times),
      unit: 'ms',
      aim: { atMost: 3_000 },
      how,
    },
  ]
}

const waiting = () => db.mediaRendition.count({ where: { key: null, failedAt: null } })
const renditionsDone = () => until(async () => ((await waiting()) === 0 ? true : null))

async function manyFigures(url: string, made: () => Promise<Buffer>): Promise<Figure[]> {
  const photos: Buffer[] = []
  for (let count = 0; count < SENDERS * EACH; count += 1) photos.push(await made())
  const megabytes = photos.reduce((sum, { length }) => sum + length, 0) / 1_000_000
  const senders = await Promise.all(Array.from({ length: SENDERS }, () => sender(url)))
  const others = await Promise.all(Array.from({ length: OTHERS }, () => person(url)))
  const began = performance.now()
  let [arrived, read] = [Number.NaN, Number.NaN]
  const seconds = () => (performance.now() - began) / 1_000
  const work = async () => {
    const ids = (
      await Promise.all(
        senders.map(async ({ send }, of) => {
          const sent: string[] = []
          for (const photo of photos.slice(of * EACH, (of + 1) * EACH)) sent.push(await send(photo))
          return sent
        }),
      )
    ).flat()
    arrived = seconds()
    await until(async () => {
      const states = await db.mediaUpload.findMany({ where: { id: { in: ids } }, select: { state: true } })
      if (states.some(({ state }) => state === 'refused')) throw new Error('A photograph was refused.')
      return states.every(({ state }) => state === 'ready') ? true : null
    })
    read = seconds()
  }
  try {
    const times: number[] = []
    let on = true
    const looking = (async () => {
      while (on) times.push(...(await during(others, 1, PAUSE, 'address')))
    })()
    await work().finally(() => {
      on = false
    })
    await looking
    const how = `${photos.length} photographs, ${Math.round(megabytes)} MB in all, by ${SENDERS} people at once through the edge; meanwhile ${OTHERS} look at the list of articles, ${times.length} times`
    return [
      { name: '200 photographs: all have arrived', value: arrived, unit: 's', how },
      { name: '200 photographs: all are in the library', value: read, unit: 's', how },
      {
        name: '200 photographs: sizes still to be made then',
        value: await waiting(),
        unit: '',
        how: 'renditions of them that wait',
      },
      { name: '200 photographs: other requests, median', value: quantile(times, 0.5), unit: 'ms', how },
      {
        name: '200 photographs: other requests, p95',
        value: quantile(times, 0.95),
        unit: 'ms',
        aim: { atMost: 300 },
        how,
      },
    ]
  } finally {
    for (const { leave } of others) leave()
  }
}

/** An article with six of them, one of which leads it, published, as a phone gets it. */
async function articleFigures(url: string): Promise<Figure[]> {
  const files = await until(async () => {
    const whole = await db.mediaFile.findMany({
      where: { name: 'photograph.jpg', renditions: { some: {}, every: { key: { not: null } } } },
      select: { id: true },
      take: 6,
    })
    return whole.length === 6 ? whole.map(({ id }) => id) : null
  })
  await db.mediaFile.updateMany({ where: { id: { in: files } }, data: { credit: 'Bench', licence: 'own' } })
  const room = await newsroom()
  const { id } = await report(room)
  const [lead = '', ...others] = files
  await showPictures(id, others)
  await showLead(room.reporter, id, lead)
  await renditionsDone()
  await goesOut(room, id)
  const { slug } = await addressOf(id)
  const { paints, shifts, bytes, how } = await onPhone(`${url}/en/${slug}`)
  return [
    {
      name: 'article with six photographs: largest paint, median',
      value: quantile(paints, 0.5),
      unit: 'ms',
      aim: { atMost: 1_200 },
      how,
    },
    {
      name: 'article with six photographs: layout shift, largest',
      value: Math.max(...shifts),
      unit: '',
      aim: { atMost: 0 },
      how,
    },
    {
      name: 'article with six photographs: before scrolling',
      value: Math.max(...bytes) / 1_000,
      unit: 'kB',
      aim: { atMost: 250 },
      how: `${how}; all bytes of all answers until the page is loaded, and two seconds more`,
    },
  ]
}

async function showLead(by: Actor, id: string, file: string): Promise<void> {
  const { version } = await articleToEdit(by, id)
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  const parts = usualParts({ crops: {}, focus: { x: 500, y: 500 } })
  const lead = { file, alt: 'Grain under an even sky', caption: 'Nothing to be seen', parts }
  const { saved } = await saveDetails(by, id, version, { ...details, lead })
  if (!saved) throw new Error('The lead picture was not saved.')
}
