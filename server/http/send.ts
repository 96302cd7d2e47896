// Answers that may be long.

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = promisify(gzip);
/** Less than this is one packet or two anyway. */
const WORTH_IT = 2000;

/** Compressed where it is worth it: a whole room asks at once for its door or its report, over one wifi. */
export async function send(request: Request, response: Response, type: string, text: string): Promise<void> {
  response.set({ 'Content-Type': type, Vary: 'Accept-Encoding' });
  if (text.length < WORTH_IT || !request.acceptsEncodings('gzip')) return void response.end(text);
  response.set('Content-Encoding', 'gzip').end(await compress(text));
}
