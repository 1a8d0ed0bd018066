import Link from 'next/link'
import { kindLabels, reliabilityLabels } from '#lib/sources/labels'
import type { sourceList } from '#lib/sources/queries'

type Listed = Awaited<ReturnType<typeof sourceList>>['sources'][number]

export function SourceTable({ sources }: { sources: Listed[] }) {
  return (
    <table className="table">
      <caption className="visually-hidden">Sources by name</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Kind</th>
          <th scope="col" className="wide">
            Reliability
          </th>
          <th scope="col" className="number">
            Live pieces
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ id, name, kind, reliability, liveArticles }) => (
          <tr key={id}>
            <td>
              <Link href={`/newsroom/sources/${id}`} data-row dir="auto" prefetch={false}>
                {name}
              </Link>
            </td>
            <td className="aside">{kindLabels[kind]}</td>
            <td className="aside wide">
              {reliability}, {reliabilityLabels[reliability].toLowerCase()}
            </td>
            <td className="number">{liveArticles}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
