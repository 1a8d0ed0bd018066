import type { ComponentProps } from 'react'

export type ButtonKind = 'plain' | 'primary' | 'quiet' | 'danger'

/** A button that does not submit unless it says so. While `pending` it can't be pressed twice and is marked busy. */
export function Button({
  kind = 'plain',
  pending = false,
  type = 'button',
  disabled,
  className,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind; pending?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      className={className ? `button ${className}` : 'button'}
      data-kind={kind}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
    />
  )
}
