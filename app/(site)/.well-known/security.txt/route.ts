import { machineAnswer, nothing } from '#lib/site/answers'
import { securityTxt } from '#lib/site/security-txt'

export const dynamic = 'force-dynamic'

export function GET() {
  const text = securityTxt(new Date())
  return text === null ? nothing() : machineAnswer(text, 'text/plain', '')
}
