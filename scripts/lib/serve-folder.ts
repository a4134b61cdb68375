/** Serves a folder of built files on loopback. */
import { readFile } from 'node:fs/promises';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const defaultHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

/** @param target the request's path and query @returns the file meant, null when it lies outside the folder or is no path */
const fileFor = (folder: string, target: string): string | null => {
  try {
    const { pathname } = new URL(target, 'http://localhost');
    const path = resolve(folder, `.${decodeURIComponent(pathname)}`, pathname.endsWith('/') ? 'index.html' : '');
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    return null;
  }
};

const answer = async (
  file: string | null,
  headers: Record<string, string>,
  response: ServerResponse,
): Promise<void> => {
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('not found');
    return;
  }
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'content-type': type }).end(content);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });

export interface FolderServer {
  /** With a slash at the end: add the query to it. */
  url: string;
  close: () => Promise<void>;
}

/**
 * @param options.port 0 takes any free one
 * @param options.headers added to the default ones, names in lower case
 * @throws when the port is taken
 */
export const serveFolder = async (
  folder: string,
  options: { port?: number; headers?: Record<string, string> } = {},
): Promise<FolderServer> => {
  const headers = { ...defaultHeaders, ...options.headers };
  const server = createServer((request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD')
      void answer(fileFor(folder, request.url ?? '/'), headers, response);
    else response.writeHead(405, headers).end();
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
