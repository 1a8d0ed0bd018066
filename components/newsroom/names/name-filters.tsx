import Form from 'next/form'
import Link from 'next/link'
import { Field } from '#components/ui/field'
import type { Asked } from '#lib/names/asked'

/** Narrows a list by name. `kinds`: the kinds that there are, and what each is called. */
export function NameFilters({
  path,
  kinds,
  asked,
}: {
  path: string
  kinds: Readonly<Record<string, string>>
  asked: Asked
}) {
  return (
    <Form action={path} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <Field label="Name">
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={200} />}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select {...control} name="kind" defaultValue={asked.kind}>
            <option value="">Every kind</option>
            {Object.entries(kinds).map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="button">
        Show
      </button>
      {asked.kind || asked.words ? (
        <Link className="button" data-kind="quiet" href={path}>
          Clear
        </Link>
      ) : null}
    </Form>
  )
}
