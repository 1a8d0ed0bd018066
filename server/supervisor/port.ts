import { createServer } from 'node:net'
import { Refusal } from '#lib/errors'

/** Refuses where the edge would not be able to listen. */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Refusal(whyNot(error, host, port))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  const other = 'Choose another: PORT=4000 npm start'
  if (error.code === 'EADDRINUSE') return `Port ${port} is busy: another program listens on it. ${other}`
  if (error.code === 'EACCES') return `This user may not listen on port ${port}. ${other}`
  return `On Record cannot listen on ${host}, port ${port} (${error.code}). Check HOST and PORT.`
}
