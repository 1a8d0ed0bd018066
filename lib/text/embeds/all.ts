/** Every provider of embeds, one line each. Mastodon comes last: any host may be one of its servers. */
import { bluesky } from '#lib/text/embeds/bluesky'
import { datawrapper } from '#lib/text/embeds/datawrapper'
import { flourish } from '#lib/text/embeds/flourish'
import { instagram } from '#lib/text/embeds/instagram'
import { mastodon } from '#lib/text/embeds/mastodon'
import { openstreetmap } from '#lib/text/embeds/openstreetmap'
import type { Provider } from '#lib/text/embeds/provider'
import { tiktok } from '#lib/text/embeds/tiktok'
import { vimeo } from '#lib/text/embeds/vimeo'
import { x } from '#lib/text/embeds/x'
import { youtube } from '#lib/text/embeds/youtube'

export const providers: readonly Provider[] = [
  youtube,
  vimeo,
  x,
  bluesky,
  instagram,
  tiktok,
  datawrapper,
  flourish,
  openstreetmap,
  mastodon,
]
