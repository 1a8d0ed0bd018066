import type { Control } from '#components/ui/field'
import { longestPassword, shortestPassword } from '#lib/people/password-length'

/** The input of a password that is set, for the browser to offer one and to keep it. */
export function NewPasswordInput({ control, name }: { control: Control; name: string }) {
  return (
    <input
      {...control}
      name={name}
      type="password"
      autoComplete="new-password"
      minLength={shortestPassword}
      maxLength={longestPassword}
      required
    />
  )
}
