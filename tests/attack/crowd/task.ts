/** What every crowd has in common: it is told its task, tells what it counts, and ends with whoever started it. */

/** Between two reports, in milliseconds */
const OFTEN = 100

/** Whoever started it may be gone at that very moment. */
const ignored = () => {}

/** `counted` is asked for ten times a second, and by what is returned once more, at the end of the task. */
export async function task<Task, Told>(counted: () => Told): Promise<{ given: Task; done: () => void }> {
  process.once('disconnect', () => process.exit(0))
  const given = await new Promise<Task>((resolve) => process.once('message', resolve))
  const timer = setInterval(() => process.send?.({ told: counted() }, ignored), OFTEN)
  return {
    given,
    done: () => {
      clearInterval(timer)
      process.send?.({ told: counted(), done: true }, ignored)
    },
  }
}
