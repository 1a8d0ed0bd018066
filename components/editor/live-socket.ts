import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

/**
 * Sends at once or not at all. The provider would keep what is typed without a connection, send all of it again beside the exchange
 * that follows every new connection, and count those acknowledgements for changes that are still on their way.
 */
export class LiveSocket extends HocuspocusProviderWebsocket {
  private over = false

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
}

/** Connects when it is told to, and again after every interruption: at once, then at least once a second, so that whoever writes sees it come back. */
export function liveSocket(url: string, WebSocketPolyfill: unknown = undefined): LiveSocket {
  return new LiveSocket({ url, WebSocketPolyfill, autoConnect: false, delay: 250, minDelay: 250, maxDelay: 1_000 })
}
