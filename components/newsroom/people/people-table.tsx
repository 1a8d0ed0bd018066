import { useLanguage, useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { IntentLink } from '#components/ui/intent-link'
import { ago } from '#lib/people/ago'
import type { PersonShown } from '#lib/people/queries'

export function PeopleTable({ people, now }: { people: PersonShown[]; now: Date }) {
  const t = useTranslations('peoplePages')
  const labels = useTranslations('labels')
  const listOf = useList()
  const language = useLanguage()
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('role')}</th>
          <th scope="col" className="wide">
            {t('desks')}
          </th>
          <th scope="col">{t('lastSeen')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td className="typed">
              <IntentLink href={`/newsroom/people/${person.id}`} data-row>
                <bdi>{person.name}</bdi>
              </IntentLink>
              <div className="hint">
                <bdi>{person.email}</bdi>
              </div>
            </td>
            <td>{person.active ? labels(`role.${person.role}`) : <span className="hint">{t('noAccess')}</span>}</td>
            <td className="typed wide">
              <bdi>{listOf(person.desks.map((desk) => desk.name)) || '–'}</bdi>
            </td>
            <td className="aside">
              {person.lastSeenAt ? (
                <time dateTime={person.lastSeenAt.toISOString()}>{ago(language, person.lastSeenAt, now)}</time>
              ) : (
                t('notLately')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
