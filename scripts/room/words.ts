// What may stand after `npm start -- --room`, and what is said of anything else.

import { parseArgs } from 'node:util';

/** The port that is wished where none is named. */
export const PORT = '5713';
const LAST_PORT = 65_535;

/** The wished port, or sentences that say what to write, in the languages of the game. */
export type Wished = { readonly port: number; readonly said?: never } | { readonly said: readonly string[] };

/** Reads the words of the command. */
export function readWords(words: readonly string[]): Wished {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { room: { type: 'boolean' }, port: { type: 'string', default: PORT } },
    strict: false,
    allowPositionals: true,
  });
  const named = Object.keys(values).find((name) => name !== 'room' && name !== 'port');
  const unknown = named === undefined ? positionals[0] : `--${named}`;
  if (unknown !== undefined)
    return {
      said: [
        `Kjenner ikke «${unknown}». Etter «--room» kan det stå «--port» og et tall, og ikke noe annet.`,
        `“${unknown}” is not known. After “--room” there may be “--port” and a number, and nothing else.`,
      ],
    };
  const port =
    typeof values.port === 'string' && /^\d+$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (port <= LAST_PORT) return { port };
  return {
    said: [
      `Porten kan ikke brukes. Skriv «--port» og et tall fra 0 til ${LAST_PORT}; 0 er en ledig port.`,
      `The port cannot be used. Write “--port” and a number from 0 to ${LAST_PORT}; 0 is any that is free.`,
    ],
  };
}

/** What is said where no port could be opened; null where that is not what happened. */
export function portTaken(reason: unknown, port: number): readonly string[] | null {
  const code = reason instanceof Error && 'code' in reason ? reason.code : null;
  if (code !== 'EADDRINUSE' && code !== 'EACCES') return null;
  return [
    `Port ${port} er opptatt eller ikke tillatt. Skriv en annen, som «--port 8080», eller «--port 0» for en ledig.`,
    `Port ${port} is taken or not allowed. Write another, like “--port 8080”, or “--port 0” for any that is free.`,
  ];
}
