import type { ComponentProps, ReactNode } from 'react'
import { Field } from '#components/ui/field'

/** A choice, with what it is called */
export type Option = readonly [value: string, label: string]

/**
 * A labelled choice from a list. `empty` is the choice of nothing, which comes first. It takes what `<select>` takes:
 * `value` and `onChange`, or `name` and `defaultValue` in a form that is read when it is sent.
 */
export function SelectField({
  label,
  options,
  empty,
  hint,
  error,
  about,
  ...select
}: Omit<ComponentProps<'select'>, 'children' | 'id'> & {
  label: ReactNode
  options: readonly Option[]
  empty?: string | undefined
  hint?: ReactNode
  error?: string | null | undefined
  about?: string
}) {
  return (
    <Field label={label} hint={hint} error={error} {...(about ? { about } : {})}>
      {(control) => (
        <select {...select} {...control}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Those that have a name, as choices by their id. */
export const optionsOf = (named: readonly { id: string; name: string }[]): Option[] =>
  named.map(({ id, name }) => [id, name])
