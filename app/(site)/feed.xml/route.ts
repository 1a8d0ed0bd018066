import { languageFeed } from '#lib/site/feed/answer'
import { site } from '#lib/site/site'

export const dynamic = 'force-dynamic'

export const GET = () => languageFeed(site.language, 'xml')
