/** The addresses of what is planned. */
export const planningPath = '/newsroom/planning'
export const ideaPath = (id: string) => `${planningPath}/${id}`
