import Form from 'next/form'
import Link from 'next/link'
import { Field } from '#components/ui/field'
import { kindLabels, sourceKinds } from '#lib/sources/names'

export type SourcesAsked = { kind: string; words: string }

const path = '/newsroom/sources'

export function sourcesAt(asked: Partial<SourcesAsked> & { after?: string }): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}

export function SourceFilters({ asked }: { asked: SourcesAsked }) {
  return (
    <Form action={path} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <Field label="Name">
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={200} />}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select {...control} name="kind" defaultValue={asked.kind}>
            <option value="">Every kind</option>
            {sourceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindLabels[kind]}
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
