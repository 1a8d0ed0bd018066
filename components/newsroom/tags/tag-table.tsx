import Link from 'next/link'
import { tagKindLabels } from '#lib/tags/labels'
import type { ListedTag } from '#lib/tags/queries'

export function TagTable({ tags }: { tags: readonly ListedTag[] }) {
  return (
    <table className="table">
      <caption className="visually-hidden">Tags by name</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col" className="wide">
            Other names
          </th>
          <th scope="col" className="wide">
            Part of
          </th>
        </tr>
      </thead>
      <tbody>
        {tags.map(({ id, name, kind, aliases, parent }) => (
          <tr key={id}>
            <td>
              <Link href={`/newsroom/tags/${id}`} data-row dir="auto" prefetch={false}>
                {name}
              </Link>
            </td>
            <td className="aside">{tagKindLabels[kind]}</td>
            <td className="wide" dir="auto">
              {aliases.map((alias) => alias.name).join(', ')}
            </td>
            <td className="aside wide" dir="auto">
              {parent?.name}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
