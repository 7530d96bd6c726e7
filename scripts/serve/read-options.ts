import { parseArgs } from 'node:util';
import { ServeError } from './serve-error.ts';

/** Where the server shall listen. */
export interface ServeOptions {
  /** 0 means any free one. */
  port: number;
  host: string;
}

/**
 * Reads the command line of the server.
 * @param usualPort for when `--port` is not given
 * @throws ServeError where they cannot be read
 */
export function readOptions(args: string[], usualPort: number): ServeOptions {
  const { port, host } = readArguments(args);
  return {
    port: port === undefined ? usualPort : readPort(port),
    host: host || 'localhost',
  };
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options: { port: { type: 'string' }, host: { type: 'string' } } })
      .values;
  } catch {
    throw new ServeError(
      `Cannot read "${args.join(' ')}": known are --port with a number and --host with a name, as in "npm start -- --port 4400".`,
    );
  }
}

function readPort(text: string): number {
  // A command on Windows can leave a blank behind the value of a variable.
  const digits = text.trim();
  if (!/^\d{1,5}$/.test(digits) || Number(digits) > 65_535)
    throw new ServeError(
      `--port is "${text}": it takes a whole number from 1 to 65535, or 0 for any free port.`,
    );
  return Number(digits);
}
