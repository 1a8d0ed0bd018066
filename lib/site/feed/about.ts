/** What each feed is about, where its page is, and where it is itself. */
import { authorPath, deskPath, type FeedFormat, feedIn, frontPath, sourcePath, topicPath } from '#lib/site/addresses'
import { site } from '#lib/site/site'
import { filled, wordsFor } from '#lib/site/words'

export type About = {
  title: string
  description: string
  language: string
  /** Of the page that shows the same to people */
  path: string
  /** The feed's own path in each format */
  feed: (format: FeedFormat) => string
}

type Named = { name: string; slug: string }

export function wholePaper(language: string): About {
  const path = frontPath(language)
  const description = filled(wordsFor(language).newest, { name: site.name })
  return { title: site.name, description, language, path, feed: feedIn(path) }
}

export const oneDesk = (desk: Named): About =>
  oneOf(desk, deskPath(desk), filled(words().newestOfDesk, { desk: desk.name, name: site.name }))
export const oneTopic = (tag: Named): About =>
  oneOf(tag, topicPath(tag), filled(words().aboutTopic, { topic: tag.name, name: site.name }))
export const oneAuthor = (author: Named): About =>
  oneOf(author, authorPath(author), filled(words().aboutAuthor, { author: author.name, name: site.name }))
export const oneSource = (source: Named): About =>
  oneOf(source, sourcePath(source), filled(words().aboutSource, { source: source.name, name: site.name }))

const words = () => wordsFor(site.language)

const oneOf = ({ name }: Named, path: string, description: string): About => ({
  title: `${name} | ${site.name}`,
  ...{ description, language: site.language, path, feed: feedIn(path) },
})
