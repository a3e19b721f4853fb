// `npm start -- --room`: serves the built game on the local network and says where, in words and as a QR code.
// Must not be reached from elsewhere than the network it is on: it opens no way through a router, and serves the game's files alone.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { filesIn } from '../package/folder.ts';
import { roomAddresses } from './address.ts';
import { qrLines } from './qr.ts';
import { gameServer, listen } from './server.ts';
import { portTaken } from './words.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`);
}

/** What stands in the terminal, in the languages of the game. @param hosts this machine's addresses, the likeliest first */
function sayWhere(hosts: readonly string[], port: number): void {
  const at = (host: string) => `http://${host}:${port}/`;
  const [first, ...others] = hosts.map(at);
  say('', `Denne maskinen / This machine: ${at('localhost')}`);
  if (first === undefined) {
    say(
      'Maskinen er ikke på noe nett, så ingen andre når den. Koble den til rommets nett, og start på nytt.',
      'The machine is on no network, so nobody else reaches it. Connect it to the room’s network and start again.',
    );
  } else {
    say(
      `Rommet / The room:             ${first}`,
      '',
      ...qrLines(first, process.stdout.isTTY),
      '',
      'Spør Windows eller macOS om Node kan ta imot forbindelser (brannmuren)? Svar ja, for private nettverk.',
      'Do Windows or macOS ask whether Node may accept connections (the firewall)? Allow it, on private networks.',
      'Spør Chrome, Edge eller en annen Chromium om lov til å nå det lokale nettet? Svar ja, her og på maskinene i rommet.',
      'Does Chrome, Edge or another Chromium ask for access to the local network? Allow it, here and on the room’s machines.',
    );
    if (others.length > 0) say('', `Når ingen fram? Prøv / Nobody gets through? Try: ${others.join('  ')}`);
  }
  say('', 'Ctrl+C stopper / stops it.', '');
}

function open(address: string): void {
  const [program, ...words] = OPENERS[process.platform] ?? ['xdg-open']; // as other Unixes do
  // Where there is none, the address that was printed is enough.
  spawn(program, [...words, address], { stdio: 'ignore' }).once('error', () => {});
}

/**
 * Serves until the process is stopped.
 * @param wished the port; where it is taken, the next free one
 * @returns once it serves: null, or what to say where no port could be opened
 */
export async function serveRoom(wished: number): Promise<readonly string[] | null> {
  const hosts = roomAddresses();
  const server = gameServer(filesIn(DIST), hosts[0] ?? null); // on no network there is nothing to say
  let port: number;
  try {
    port = await listen(server, '0.0.0.0', wished);
  } catch (reason) {
    const said = portTaken(reason, wished);
    if (said === null) throw reason;
    return said;
  }
  sayWhere(hosts, port);
  if (process.stdout.isTTY) open(`http://localhost:${port}/`);
  return null;
}
