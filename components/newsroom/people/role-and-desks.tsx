import { Field } from '#components/ui/field'
import type { DeskName } from '#lib/desks/queries'
import type { Role } from '#lib/generated/prisma/enums'
import { roleDuties, roleLabels, roles } from '#lib/people/roles'
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
  return (
    <>
      <Field label="Role">
        {(control) => (
          <select {...control} name="role" defaultValue={role ?? ''} required>
            <option value="" disabled>
              Choose …
            </option>
            {roles.map((each) => (
              <option key={each} value={each}>
                {roleLabels[each]}: {roleDuties[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={`field ${styles.choices}`}>
        <legend>Desks</legend>
        <div>
          {desks.map((desk) => (
            <label key={desk.id} className="choice">
              <input type="checkbox" name="deskIds" value={desk.id} defaultChecked={deskIds.includes(desk.id)} />
              {desk.name}
            </label>
          ))}
        </div>
        {desks.length === 0 ? <p className="nothing">There are no desks yet.</p> : null}
      </fieldset>
    </>
  )
}

export function roleAndDesksIn(form: FormData): { role: Role; deskIds: string[] } {
  return { role: String(form.get('role')) as Role, deskIds: form.getAll('deskIds').map(String) }
}
