/** The form by which readers report an error: what its fields are called, and how much each takes. */
export const reportPath = '/report'

/** In characters */
export const reportLimits = { quote: 500, text: 2000, email: 254 } as const

/** No person sees this field; programs that fill in everything fill in it, too. */
export const trap = 'website'
