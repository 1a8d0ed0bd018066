/** A piece as readers would see it, with all that its page shows of other pieces. */
import type { Belonging } from '#lib/auth/grants'
import type { ArticleToShow } from '#lib/site/article/queries'

export type Preview = ArticleToShow

/** Where whoever looks at it gets its files: the folder of what is made of pictures, and the address of a recording or a document by its id. */
export type FilesAt = { folder: string; file: (id: string) => string }

/** What one can choose to look at */
export type Previewable = {
  id: string
  headline: string
  language: string
  belonging: Belonging
  /** The newest first */
  revisions: { number: number; at: Date }[]
}
