// The app behind a server that can go away for good, which no browser setting for being offline imitates whole: a
// service worker has a network of its own.
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export class Vanishing {
  private constructor(private readonly server: Server, readonly address: string) {}

  /** Serves what `origin` serves, at an address of its own. */
  static async before(origin: string): Promise<Vanishing> {
    const server = createServer((asked, answer) => {
      const { method, headers, url } = asked;
      const passed = request(new URL(url!, origin), { method, headers }, (found) => {
        answer.writeHead(found.statusCode!, found.headers);
        found.pipe(answer);
      });
      passed.on("error", () => answer.destroy());
      asked.pipe(passed);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    return new Vanishing(server, `http://127.0.0.1:${port}`);
  }

  /** Nobody answers at the address any more. */
  async vanish(): Promise<void> {
    const closed = new Promise((done) => this.server.close(done));
    this.server.closeAllConnections();
    await closed;
  }
}
