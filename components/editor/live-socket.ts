import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { heard, isDead, isSilent, type Liveness, looked, looksEvery } from '#lib/drafts/liveness'

/**
 * Sends at once or not at all. The provider would keep what is typed without a connection, send all of it again beside the exchange
 * that follows every new connection, and count those acknowledgements for changes that are still on their way.
 *
 * Knows whether anybody answers. The provider would wait for half a minute, then close twice in good manners, and end a socket that
 * can't be closed by another event than the one that a draft hears: the page would go on saying *saved*.
 */
export class LiveSocket extends HocuspocusProviderWebsocket {
  private over = false
  private liveness: Liveness = heard(performance.now())

  /** Nothing was heard for so long that nobody is there, as far as this page can tell. A change of it is the event `liveness`. */
  get isSilent(): boolean {
    return isSilent(this.liveness)
  }

  /** The provider tries again a moment after it lost a connection, even when nobody wants one any more. */
  override async connect(): Promise<void> {
    if (!this.over) await super.connect()
  }

  /** Connects no more, whoever asks. */
  stop(): void {
    this.over = true
    this.disconnect()
  }

  override destroy(): void {
    this.over = true
    super.destroy()
  }

  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) this.webSocket.send(message as Uint8Array<ArrayBuffer>)
  }

  override createWebSocketConnection(): Promise<unknown> {
    this.see(heard(performance.now()))
    return super.createWebSocketConnection()
  }

  override onMessage(event: MessageEvent): void {
    this.see(heard(performance.now()))
    super.onMessage(event)
  }

  /** Called by the provider every `looksEvery`. */
  override checkConnection(): void {
    if (this.webSocket === null) return
    this.see(looked(this.liveness, performance.now()))
    if (isDead(this.liveness)) this.emit('close', { event: { code: silence, reason: 'nobody answers' } })
  }

  private see(liveness: Liveness): void {
    const before = this.isSilent
    this.liveness = liveness
    if (this.isSilent !== before) this.emit('liveness')
  }
}

/** The code with which the page itself ends a socket on which nobody answers */
const silence = 4408

/** Connects when it is told to, and again after every interruption: at once, then at least once a second, so that whoever writes sees it come back. */
export function liveSocket(url: string, WebSocketPolyfill: unknown = undefined): LiveSocket {
  return new LiveSocket({
    url,
    WebSocketPolyfill,
    autoConnect: false,
    delay: 250,
    minDelay: 250,
    maxDelay: 1_000,
    // The provider looks ten times in this span.
    messageReconnectTimeout: 10 * looksEvery,
  })
}
