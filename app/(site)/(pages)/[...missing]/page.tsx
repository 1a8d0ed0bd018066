import { Missing } from '#components/site/notice'

export const dynamic = 'force-dynamic'

/** Every address that no other page answers. */
export default function MissingPage() {
  return <Missing />
}
