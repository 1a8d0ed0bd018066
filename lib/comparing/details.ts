/** What two contents of a piece differ in beside their texts. Pure. */
import type { ReviewedContent } from '#lib/reviews/review'
import { canonical } from '#lib/text/canonical'

export type ComparedDetails = Pick<ReviewedContent, 'profile' | 'desk' | 'language' | 'authors' | 'tags' | 'notice'> & {
  slug: string
}
type Field = keyof ComparedDetails
export type DetailChange = { [F in Field]: { field: F; was: ComparedDetails[F]; is: ComparedDetails[F] } }[Field]

const fields = ['profile', 'desk', 'language', 'slug', 'authors', 'tags', 'notice'] as const satisfies readonly Field[]

/** In the order in which details stand beside a text. Those of which the names differ alone count as well. */
export const detailChanges = (before: ComparedDetails, after: ComparedDetails): DetailChange[] =>
  fields.flatMap((field) =>
    canonical(before[field]) === canonical(after[field])
      ? []
      : [{ field, was: before[field], is: after[field] } as DetailChange],
  )
