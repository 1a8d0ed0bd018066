/** How each process is asked whether it lives. Its event loop has to answer. */
import type { ChildProcess } from 'node:child_process'
import type { Answer, Report } from '#server/child'
import type { Ask } from '#server/supervisor/liveness'

/** Over the channel of a process that `runChild` runs: no flood of requests from outside can crowd it out. */
export function overChannel(child: ChildProcess): Ask {
  let told = () => {}
  child.on('message', (report: Report | Answer) => {
    if ('alive' in report) told()
  })
  return (answered) => {
    told = answered
    if (child.connected) child.send('alive?', () => {})
  }
}

/** Over HTTP, `patience` in milliseconds: whatever it answers, it answers. */
export function overHttp(url: string, patience: number): Ask {
  return (answered) => {
    fetch(url, { signal: AbortSignal.timeout(patience), headers: { connection: 'close' } })
      .then((answer) => answer.arrayBuffer())
      .then(answered, () => {})
  }
}
