import { languageFeed } from '#lib/site/feed/answer'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/[language]/feed.xml'>) {
  return languageFeed((await params).language, 'xml')
}
