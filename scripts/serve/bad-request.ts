import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { securityHeaders } from '../../src/site/headers.ts';

const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  CONNECT: 405,
};

/** Answers what cannot be read as a request, such as an address of many kilobytes, and hangs up. */
export function answerBadRequest({ code = '' }: { code?: string }, socket: Duplex): void {
  if (!socket.writable || code === 'ECONNRESET') return void socket.destroy();
  const status = statuses[code] ?? 400;
  const headers = {
    ...securityHeaders({}),
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    Connection: 'close',
    'Content-Length': 0,
  };
  const lines = Object.entries(headers).map((header) => header.join(': '));
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n'));
}
