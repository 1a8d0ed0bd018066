/**
 * How long the database may take to say what it has, in milliseconds. A load balancer that asks the edge waits longer, to hear why web is
 * not ready; the circuit breaker waits less, so that readers get copies where the database hangs.
 */
export const databasePatience = 3_000
