import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import type { DeskName } from '#lib/desks/queries'
import { Role } from '#lib/generated/prisma/enums'
import styles from './people.module.css'

/** The fields `role` and `deskIds` of a form. */
export function RoleAndDesks({
  desks,
  role,
  deskIds = [],
}: {
  desks: DeskName[]
  role?: Role
  deskIds?: readonly string[]
}) {
  const t = useTranslations('peoplePages')
  const labels = useTranslations('labels')
  const people = useTranslations('people')
  return (
    <>
      <Field label={t('role')}>
        {(control) => (
          <select {...control} name="role" defaultValue={role ?? ''} required>
            <option value="" disabled>
              {t('chooseRole')}
            </option>
            {Object.values(Role).map((each) => (
              <option key={each} value={each}>
                {t('roleAndDuty', { role: labels(`role.${each}`), duty: people(`duty.${each}`) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={`field ${styles.choices}`}>
        <legend>{t('desks')}</legend>
        <div>
          {desks.map((desk) => (
            <label key={desk.id} className="choice">
              <input type="checkbox" name="deskIds" value={desk.id} defaultChecked={deskIds.includes(desk.id)} />
              {desk.name}
            </label>
          ))}
        </div>
        {desks.length === 0 ? <p className="nothing">{t('noDesks')}</p> : null}
      </fieldset>
    </>
  )
}

export function roleAndDesksIn(form: FormData): { role: Role; deskIds: string[] } {
  return { role: String(form.get('role')) as Role, deskIds: form.getAll('deskIds').map(String) }
}
