/** What a file is, by its content: its name and what the browser says of it count for nothing. */
import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { message } from '#lib/messages/message'
import { Refused } from '#lib/uploads/intake/refused'

const forms = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/apng': 'image',
  'image/webp': 'image',
  'image/avif': 'image',
  'image/gif': 'image',
  'image/heic': 'image',
  'image/heif': 'image',
  'audio/mpeg': 'sound',
  'audio/x-m4a': 'sound',
  'audio/mp4': 'sound',
  'video/mp4': 'sound',
  'audio/ogg': 'sound',
  'audio/ogg; codecs=opus': 'sound',
  'audio/wav': 'sound',
  'application/pdf': 'document',
} as const

export type ReadableType = keyof typeof forms
export type FileType = { type: ReadableType; form: (typeof forms)[ReadableType] }

/** Refuses what the library does not take. */
export async function typeOf(path: string): Promise<FileType> {
  const type = (await fileTypeFromFile(path))?.mime
  if (type && Object.hasOwn(forms, type)) return { type: type as ReadableType, form: forms[type as ReadableType] }
  throw new Refused(message((await looksLikeSvg(path)) ? 'media.svg' : 'media.unknownType'))
}

async function looksLikeSvg(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return /<svg[\s>]|<!doctype svg/i.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await file.close()
  }
}
