/** Writes a recording anew: its sound, packet by packet and unchanged, in a new container without anything else. */
import { type FileHandle, open } from 'node:fs/promises'
import {
  ALL_FORMATS,
  Conversion,
  FilePathSource,
  Input,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  StreamTarget,
  type StreamTargetChunk,
  WavOutputFormat,
} from 'mediabunny'
import { isFullDisk } from '#lib/media/store/full-disk'
import { message } from '#lib/messages/message'
import { momentOf } from '#lib/uploads/intake/moment'
import { emptyAncillary } from '#lib/uploads/intake/mp3-ancillary'
import { Refused } from '#lib/uploads/intake/refused'
import type { IntakeWork, Taken } from '#lib/uploads/intake/taken'
import type { FileType } from '#lib/uploads/intake/type'

type Container = { type: string; format: () => OutputFormat }

const mp3: Container = { type: 'audio/mpeg', format: () => new Mp3OutputFormat() }
const mp4: Container = { type: 'audio/mp4', format: () => new Mp4OutputFormat({ fastStart: 'in-memory' }) }
const ogg: Container = { type: 'audio/ogg', format: () => new OggOutputFormat() }
const wav: Container = { type: 'audio/wav', format: () => new WavOutputFormat() }

const containers: Readonly<Record<string, Container>> = {
  'audio/mpeg': mp3,
  'audio/x-m4a': mp4,
  'audio/mp4': mp4,
  'video/mp4': mp4,
  'audio/ogg': ogg,
  'audio/ogg; codecs=opus': ogg,
  'audio/wav': wav,
}

/** Refuses what holds anything but one sound, and what can't be written anew. */
export async function takeSound({ from, to }: IntakeWork, { type }: FileType): Promise<Taken> {
  const container = containers[type]
  if (!container) throw new Refused(message('media.unknownType'))
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(from) })
  try {
    return await writtenAnew(input, container, to)
  } catch (error) {
    if (error instanceof Refused || isFullDisk(error)) throw error
    throw new Refused(message('media.brokenSound'))
  } finally {
    input.dispose()
  }
}

async function writtenAnew(input: Input, { type, format }: Container, to: string): Promise<Taken> {
  const tracks = await input.getTracks()
  if (tracks.length !== 1 || !tracks[0]?.isAudioTrack()) throw new Refused(message('media.notOneSound'))
  const tags = await input.getMetadataTags()
  const output = new Output({ format: format(), target: wholeTarget(to) })
  const conversion = await Conversion.init({ input, output, tags: {}, showWarnings: false })
  if (!conversion.isValid || conversion.discardedTracks.length > 0) throw new Refused(message('media.brokenSound'))
  await conversion.execute()
  if (type === mp3.type) emptyAncillary(to)
  const seconds = await input.computeDuration()
  if (!(seconds > 0)) throw new Refused(message('media.brokenSound'))
  return {
    form: 'sound',
    type,
    duration: Math.round(seconds * 1000),
    findings: tags.comment || tags.lyrics || tags.images?.length ? ['comments'] : [],
    // Its title and artist are often who speaks, or whose telephone it was.
    given: { takenAt: momentOf(tags.date) },
  }
}

/** Writes every byte or fails: the library’s own target takes a disk that ran full in the middle of a chunk for the end of it. */
function wholeTarget(path: string): StreamTarget {
  let file: FileHandle
  const writable = new WritableStream<StreamTargetChunk>({
    start: async () => {
      file = await open(path, 'w')
    },
    write: async ({ data, position }) => {
      for (let at = 0; at < data.length; )
        at += (await file.write(data, at, data.length - at, position + at)).bytesWritten
    },
    close: () => file.close(),
  })
  return new StreamTarget(writable, { chunked: true })
}
