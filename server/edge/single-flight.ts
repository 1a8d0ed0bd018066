/** Collapses concurrent calls with the same key into one. */
export function singleFlight<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, work) => {
    const present = underWay.get(key)
    if (present) return present
    const flight = work().finally(() => underWay.delete(key))
    underWay.set(key, flight)
    return flight
  }
}
