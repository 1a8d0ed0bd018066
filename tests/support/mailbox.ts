/** A mail server that takes everything and keeps it, but for nobody at `refusing.example`: as much of SMTP as a mail needs. */
import { createServer, type Socket } from 'node:net'

export type Mailbox = { url: string; mails: string[]; close: () => Promise<void> }

export function openMailbox(): Promise<Mailbox> {
  const mails: string[] = []
  const server = createServer((socket) => talk(socket, mails))
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      const close = () => new Promise<void>((done) => server.close(() => done()))
      resolve({ url: `smtp://127.0.0.1:${port}`, mails, close })
    })
  })
}

function talk(socket: Socket, mails: string[]): void {
  let text = ''
  let inMail = false
  socket.write('220 ready\r\n')
  socket.on('data', (chunk) => {
    text += chunk
    for (;;) {
      const end = inMail ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n')
      if (end < 0) return
      const said = text.slice(0, end)
      text = text.slice(end + (inMail ? 5 : 2))
      if (inMail) mails.push(said)
      socket.write(inMail ? '250 kept\r\n' : answerTo(said))
      inMail = !inMail && said.toUpperCase() === 'DATA'
    }
  })
}

function answerTo(said: string): string {
  if (/^DATA/i.test(said)) return '354 go on\r\n'
  const [, refused] = /^RCPT TO:(<[^>]*@refusing\.example>)/i.exec(said) ?? []
  if (refused) return `550 5.1.1 ${refused}: nobody has this address\r\n`
  if (/^QUIT/i.test(said)) return '221 bye\r\n'
  return '250 fine\r\n'
}
