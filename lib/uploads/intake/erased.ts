import sharp, { type Sharp } from 'sharp'

/** The same picture with black under what can't be seen: whoever erases a part of a picture makes it transparent, and its colours stay in the file. */
export async function withoutErased(image: Sharp): Promise<Sharp> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels !== 2 && channels !== 4) return sharp(data, { raw: { width, height, channels } })
  const opacity = channels - 1
  for (let at = 0; at < data.length; at += channels) if (data[at + opacity] === 0) data.fill(0, at, at + opacity)
  return sharp(data, { raw: { width, height, channels } })
}
