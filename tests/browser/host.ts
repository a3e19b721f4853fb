// A host of the tests' own, for what Vite's preview does not serve: the packaged folder, and the room.

import type { Server } from 'node:http';
import { type Files, filesIn } from '../../scripts/package/folder.ts';
import { gameServer, listen } from '../../scripts/room/server.ts';
import { test } from './fixtures.ts';

export class Host {
  address = '';
  private server: Server | null = null;

  /** Serves some files, at the same address every time. @param room the host that the page is to call the room's */
  async serve(files: Files, room: string | null = null): Promise<void> {
    const port = this.address === '' ? 0 : Number(new URL(this.address).port);
    this.server = gameServer(files, room);
    this.address = `http://127.0.0.1:${await listen(this.server, '127.0.0.1', port)}/`;
  }

  /** Is not there any more, and breaks off what is under way. */
  async cut(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    this.server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

interface Hosted {
  /** Folder of what is served, and the host that the page is to call the room's. */
  readonly served: { readonly folder: string; readonly room: string | null };
  readonly host: Host;
}

/** A test whose page is at the host. */
export const hosted = test.extend<Hosted>({
  served: [{ folder: 'release/klarert', room: null }, { option: true }],
  host: async ({ served }, use) => {
    const host = new Host();
    await host.serve(filesIn(served.folder), served.room);
    await use(host);
    await host.cut();
  },
  baseURL: ({ host }, use) => use(host.address),
});
