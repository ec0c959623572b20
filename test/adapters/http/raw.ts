import { connect, type Socket } from "node:net";

/** A connection whose bytes the test sends itself: half bodies, pipelines, headers that fetch would not send. */
export interface Raw {
  send(text: string): void;
  /** Waits until what was received holds the text so many times, or the connection is closed. */
  until(text: string, times?: number): Promise<string>;
  destroy(): void;
}

export function raw(port: number): Raw {
  const socket: Socket = connect(port, "127.0.0.1");
  let text = "";
  let wake = () => {};
  let closed = false;
  socket.setEncoding("latin1");
  socket.on("data", (chunk) => {
    text += chunk;
    wake();
  });
  // A server that closes on a body still being sent resets the connection; what it said before counts.
  socket.on("error", () => {});
  socket.on("close", () => {
    closed = true;
    wake();
  });
  return {
    send: (bytes) => void socket.write(bytes, "latin1"),
    until: async (wanted, times = 1) => {
      while (text.split(wanted).length <= times && !closed) await new Promise<void>((resolve) => (wake = resolve));
      return text;
    },
    destroy: () => socket.destroy(),
  };
}

/** A request to the route that pays, as it goes over the wire. */
export function post(body: string, headers: Record<string, string> = {}): string {
  const all = { host: "localhost", "content-type": "application/json", "content-length": body.length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST /payments HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}
