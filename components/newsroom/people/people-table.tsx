import Link from 'next/link'
import { useLanguage } from '#components/translations'
import { ago } from '#lib/people/ago'
import type { PersonShown } from '#lib/people/queries'
import { roleLabels } from '#lib/people/roles'

export function PeopleTable({ people, now }: { people: PersonShown[]; now: Date }) {
  const language = useLanguage()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col" className="wide">
            Desks
          </th>
          <th scope="col">Last seen</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <Link href={`/newsroom/people/${person.id}`} data-row>
                {person.name}
              </Link>
              <div className="hint">{person.email}</div>
            </td>
            <td>{person.active ? roleLabels[person.role] : <span className="hint">No access</span>}</td>
            <td className="wide">{person.desks.map((desk) => desk.name).join(', ') || '–'}</td>
            <td className="aside">
              {person.lastSeenAt ? (
                <time dateTime={person.lastSeenAt.toISOString()}>{ago(language, person.lastSeenAt, now)}</time>
              ) : (
                'not lately'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
