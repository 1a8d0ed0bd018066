import Form from 'next/form'
import Link from 'next/link'
import { Field } from '#components/ui/field'
import { tagKindLabels, tagKinds } from '#lib/tags/names'

export type TagsAsked = { kind: string; words: string }

const path = '/newsroom/tags'

export function tagsAt(asked: Partial<TagsAsked> & { after?: string }): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}

export function TagFilters({ asked }: { asked: TagsAsked }) {
  return (
    <Form action={path} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <Field label="Name">
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={200} />}
      </Field>
      <Field label="Kind">
        {(control) => (
          <select {...control} name="kind" defaultValue={asked.kind}>
            <option value="">Every kind</option>
            {tagKinds.map((kind) => (
              <option key={kind} value={kind}>
                {tagKindLabels[kind]}
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
