import { z } from 'zod'
import type { ShownAttachment } from '#lib/site/claims'
import { fileAtMediaHost, shownFile } from '#lib/site/frozen-files'
import { atMediaHost, shownPicture } from '#lib/site/frozen-pictures'

/** The files that a publication shows with its claims, as its row has them. */
export const frozenAttachments = (stored: unknown): ShownAttachment['file'][] =>
  z
    .array(z.union([shownPicture, shownFile]))
    .parse(stored)
    .map((one) => ('path' in one ? fileAtMediaHost(one) : atMediaHost(one)))
