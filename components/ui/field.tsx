import { type ReactNode, useId } from 'react'

export type Control = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** A control with its label, hint and error, tied together: `<Field label="Name">{(control) => <input {...control} />}</Field>` */
export function Field({
  label,
  hint,
  error,
  about,
  children,
}: {
  label: ReactNode
  hint?: ReactNode
  error?: string | null | undefined
  /** A name by which the page finds it, for whoever is led there */
  about?: string
  children: (control: Control) => ReactNode
}) {
  const id = useId()
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter((part) => part !== null).join(' ')
  const control: Control = {
    id,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className="field" data-about={about}>
      <label htmlFor={id}>{label}</label>
      {children(control)}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
