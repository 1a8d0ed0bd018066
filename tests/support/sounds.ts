/** Recordings for tests, made here byte by byte: each with words of and about a source wherever its form has room for them. */
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
} from 'mediabunny'

/** What `mp3`, `m4a` and `ogg` say beside their sound */
export const soundSecrets = ['Ines Varga', 'at the mill', 'KSTL-0042', 'hidden remark', 'LAME3.100', '+41.29']

/** MPEG-1, layer III, 128 kbit/s, 44,100 Hz, two channels, no checksum: 417 bytes, of which 36 are header and side information */
export const frameSize = 417
export const frameHead = 36

/** One frame whose sound begins so many bytes before its own part and is so long; `within` is that part. */
export function mp3Frame({ before = 0, sound = 0, within = Buffer.alloc(0) }): Buffer {
  const frame = Buffer.alloc(frameSize)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  const bits = [before.toString(2).padStart(9, '0'), '0'.repeat(11)]
  // Of two granules in two channels each may have 511 bytes.
  for (let part = 0; part < 4; part += 1) {
    const length = Math.min(511, Math.max(0, sound - part * 511)) * 8
    bits.push(length.toString(2).padStart(12, '0'), '0'.repeat(47))
  }
  const side = bits.join('')
  for (let at = 0; at < 32; at += 1) frame[4 + at] = Number.parseInt(side.slice(at * 8, at * 8 + 8), 2)
  within.copy(frame, frameHead, 0, frameSize - frameHead)
  return frame
}

const synchsafe = (size: number) => [(size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127]

function id3(frames: Readonly<Record<string, string>>): Buffer {
  const body = Buffer.concat(
    Object.entries(frames).map(([name, words]) => {
      const text = Buffer.concat([Buffer.from([3]), Buffer.from(words)])
      return Buffer.concat([Buffer.from(name), Buffer.from(synchsafe(text.length)), Buffer.alloc(2), text])
    }),
  )
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), Buffer.from(synchsafe(body.length)), body])
}

/** Half a second, with tags of two kinds, words between two frames, in what no frame plays, and after the last. */
export function mp3(): Buffer {
  const played = Buffer.alloc(100, 0x55)
  const within = Buffer.concat([played, Buffer.from('LAME3.100 recorded by Ines Varga at the mill'.repeat(6))])
  const frames = Array.from({ length: 20 }, () => mp3Frame({ sound: played.length, within }))
  frames.splice(10, 0, Buffer.from('hidden remark between frames '.repeat(9)))
  const last = Buffer.concat([
    Buffer.from('TAGat the mill'.padEnd(33, '\0')),
    Buffer.from('Ines Varga'.padEnd(95, '\0')),
  ])
  const tags = id3({ TIT2: 'at the mill', TPE1: 'Ines Varga', TXXX: 'device\0KSTL-0042' })
  return Buffer.concat([tags, ...frames, Buffer.from('hidden remark at the end'), last])
}

const told = { title: 'at the mill', artist: 'Ines Varga', comment: 'hidden remark' }

async function packed(
  format: OutputFormat,
  codec: 'aac' | 'opus',
  config: { codec: string; sampleRate: number; description: Uint8Array },
  packet: number[],
  raw: Record<string, string>,
): Promise<Buffer> {
  const target = new BufferTarget()
  const output = new Output({ format, target })
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  output.setMetadataTags({ ...told, raw })
  await output.start()
  for (let at = 0; at < 50; at += 1)
    await source.add(
      new EncodedPacket(Uint8Array.from(packet), 'key', at * 0.02, 0.02),
      at === 0 ? { decoderConfig: { ...config, numberOfChannels: 2 } } : undefined,
    )
  await output.finalize()
  return Buffer.from(target.buffer ?? new ArrayBuffer(0))
}

/** A second of silence as a telephone writes it, with its place. */
export async function m4a(): Promise<Buffer> {
  const config = { codec: 'mp4a.40.2', sampleRate: 48_000, description: Uint8Array.from([0x11, 0x90]) }
  const raw = { '©xyz': '+41.2917+019.4875/', '©too': 'KSTL-0042' }
  const bytes = await packed(new Mp4OutputFormat(), 'aac', config, [0x21, 0x10, 0x04, 0x60, 0x8c, 0x1c], raw)
  bytes.write('M4A ', 8)
  return bytes
}

/** A second of silence in Opus, with comments. */
export async function ogg(): Promise<Buffer> {
  const description = Buffer.concat([Buffer.from('OpusHead'), Buffer.from([1, 2, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0])])
  const config = { codec: 'opus', sampleRate: 48_000, description }
  return packed(new OggOutputFormat(), 'opus', config, [0xfc, 0xff, 0xfe], { LOCATION: '+41.29', DEVICE: 'KSTL-0042' })
}
