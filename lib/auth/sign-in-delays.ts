/** Delays after failed sign-ins. Nobody is locked out: waits are bounded and apply to one network. */

/** Seconds until one e-mail address may be tried again from one network, after so many attempts that failed. */
export const waitAfter = (failures: number): number => (failures < 4 ? 0 : Math.min(30, 2 ** (failures - 4)))

/** Milliseconds by which answers into one network are held back, after so many attempts that failed there. */
export const holdAfter = (failures: number): number => Math.min(5000, Math.max(0, failures - 30) * 100)

/** After so many quiet milliseconds everything is forgotten. */
export const failuresForgotten = 15 * 60_000
