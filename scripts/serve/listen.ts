import { once } from 'node:events';
import type { Server } from 'node:net';
import type { ServeOptions } from './read-options.ts';
import { ServeError } from './serve-error.ts';

/**
 * Has a server listen on a port, or on the next that is free.
 * @returns the port
 * @throws ServeError where none is, or the host cannot be bound
 */
export async function listen(server: Server, { host, port }: ServeOptions): Promise<number> {
  for (let next = port; next <= 65_535; next++) {
    server.listen(next, host);
    try {
      await once(server, 'listening');
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE') continue;
      throw new ServeError(explain(code, host, next));
    }
    const address = server.address();
    return typeof address === 'object' && address ? address.port : next;
  }
  throw new ServeError(
    `All ports from ${port} to 65535 are in use: choose a lower one with --port.`,
  );
}

/** What to do about a host and port that the system refuses. */
export const explain = (code: string | undefined, host: string, port: number): string =>
  code === 'EACCES'
    ? `The system keeps port ${port} for itself (EACCES): choose another with --port, from 1024 up.`
    : `Cannot listen on the host "${host}" (${code}): --host takes localhost, 0.0.0.0 for all networks, or an address of this machine.`;
