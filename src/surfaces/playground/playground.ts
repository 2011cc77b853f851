import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ApiOptions, type Endpoint, endpoints, fault } from './api.js';
import { readJson } from './body.js';
import { catalogue, type Declared, messageEntries } from './catalogue.js';
import { refusal, SAFE_HEADERS } from './guard.js';
import { type PageFile, readPage } from './page-files.js';

export interface PlaygroundOptions extends Omit<ApiOptions, 'commands' | 'messageCommands'> {
  readonly declarations: readonly Declared[];
  /** The wished port, 0–65535; 0 takes any that is free. */
  readonly port: number;
}

export interface Playground {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

interface House {
  readonly routes: ReadonlyMap<string, Endpoint>;
  readonly page: ReadonlyMap<string, PageFile>;
  readonly port: () => number;
}

/** Ports tried after the wished one, before any free one is taken. */
const NEXT_PORTS = 20;

/**
 * Serves the page and its API on 127.0.0.1. Where the wished port is taken or not allowed, takes the next free one and says so in the log.
 *
 * @returns the address, once it listens; rejects only where this machine gives no port at all
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const page = await readPage(fileURLToPath(new URL('./page/', import.meta.url)));
  const routes = endpoints({
    ...options,
    commands: catalogue(options.declarations),
    messageCommands: messageEntries(options.declarations),
  });
  const server = createServer((request, response) => {
    serve(request, response, { routes, page, port: () => portOf(server) }).catch((error: unknown) => {
      // Only a connection that broke while it was read or written comes here: nobody is left to answer.
      options.log.debug({ err: error }, 'a connection to the playground broke');
      response.destroy();
    });
  });
  server.requestTimeout = 15_000;
  await listenFrom(server, options.port);
  const port = portOf(server);
  if (options.port !== 0 && port !== options.port) {
    options.log.warn(
      { wished: options.port, port },
      `port ${options.port} cannot be used, the playground took ${port}`,
    );
  }
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  const method = request.method ?? 'GET';
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const refused = refusal(method, request.headers, house.port());
  if (refused !== null) return json(request, response, fault(403, refused));
  const route = house.routes.get(path);
  const file = house.page.get(path);
  if (route === undefined && file === undefined) {
    return json(request, response, fault(404, 'There is nothing at this address. The playground starts at /.'));
  }
  const allowed = route?.method ?? 'GET';
  if (method !== allowed && !(method === 'HEAD' && allowed === 'GET')) {
    response.setHeader('allow', allowed);
    return json(request, response, fault(405, `This address takes ${allowed} only.`));
  }
  if (file !== undefined) return send(request, response, 200, file.contentType, file.data, 'no-cache');
  if (route === undefined) return;
  if (route.method === 'GET') return json(request, response, await route.answer(undefined));
  const body = await readJson(request);
  const answer = body.kind === 'json' ? await route.answer(body.value) : fault(body.status, body.reason);
  return json(request, response, answer);
}

function json(request: IncomingMessage, response: ServerResponse, answer: { status: number; json: unknown }): void {
  const data = Buffer.from(JSON.stringify(answer.json));
  send(request, response, answer.status, 'application/json; charset=utf-8', data, 'no-store');
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  contentType: string,
  data: Uint8Array,
  caching: 'no-store' | 'no-cache',
): void {
  request.resume();
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'content-type': contentType,
    'content-length': data.byteLength,
    'cache-control': caching,
  });
  response.end(request.method === 'HEAD' ? undefined : data);
}

async function listenFrom(server: Server, wished: number): Promise<void> {
  const following = Array.from({ length: NEXT_PORTS + 1 }, (_, step) => wished + step).filter((port) => port <= 65_535);
  for (const port of wished === 0 ? [] : following) {
    if (await listens(server, port)) return;
  }
  if (!(await listens(server, 0))) throw new Error('no port of 127.0.0.1 is free for the playground');
}

/** Resolves to false where the port is taken (EADDRINUSE) or kept for the system (EACCES). */
function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
