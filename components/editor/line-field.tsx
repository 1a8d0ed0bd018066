import { Field } from '#components/ui/field'

/** One line of words in the language of the piece. `most` in characters. */
export function LineField({
  label,
  hint,
  most,
  value,
  onChange,
}: {
  label: string
  hint: string
  most: number
  value: string
  onChange: (words: string) => void
}) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          maxLength={most}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
