import type { Page, Request } from 'playwright-core';
import type { FolderServer } from '../server.ts';

/** Bytes over the wire, headers included, as the browser's network log counts them. */
export interface Bytes {
  total: number;
  /** HTML, stylesheets, fonts, images. */
  page: number;
  /** Scripts, workers' included. */
  scripts: number;
  /** Index, WebAssembly and other data that scripts load. */
  data: number;
}

const pageTypes = new Set(['document', 'stylesheet', 'font', 'image']);

/** Counts what a page and its workers load. */
export class Traffic {
  #pending = new Set<Request>();
  #counting: Promise<void>[] = [];
  #bytes: Bytes = { total: 0, page: 0, scripts: 0, data: 0 };
  readonly #server: FolderServer;

  constructor(page: Page, server: FolderServer) {
    this.#server = server;
    page.on('request', (request) => void this.#pending.add(request));
    page.on('requestfailed', (request) => void this.#pending.delete(request));
    page.on('requestfinished', (request) => {
      // A page that is closed before it has told all is one whose bytes nobody asks for.
      const counted = this.#count(request).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
      this.#counting.push(counted);
      this.#pending.delete(request);
    });
  }

  /** Requests under way. */
  readonly pending = (): number => this.#pending.size;

  /** What has been loaded since the last call. */
  async take(): Promise<Bytes> {
    await Promise.all(this.#counting);
    const bytes = this.#bytes;
    this.#counting = [];
    this.#bytes = { total: 0, page: 0, scripts: 0, data: 0 };
    return bytes;
  }

  async #count(request: Request) {
    const response = await request.response();
    // What the browser takes from its cache does not go over the wire.
    if (!response || (await response.serverAddr()) === null) return;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    // The browser reports no size for the script that a worker is started with.
    const size = responseHeadersSize + (responseBodySize || this.#server.sizeOf(request.url()));
    const type = request.resourceType();
    this.#bytes.total += size;
    this.#bytes[pageTypes.has(type) ? 'page' : type === 'script' ? 'scripts' : 'data'] += size;
  }
}
