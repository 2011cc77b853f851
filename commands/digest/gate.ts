import { type Words, wordsFor } from '../../src/cards/words.js';
import type { Reply, Request } from '../command.js';
import type { Desk, DigestDesk } from '../desk.js';
import { say } from '../reply.js';

/** A manager's request in a server whose digests can be set up. */
export interface Admitted {
  readonly server: string;
  readonly digests: DigestDesk;
  readonly words: Words;
}

/** Lets in who may manage the server. Discord can only hide whole commands, and admins can override that, so it is checked here. */
export function admit(request: Request, desk: Desk): Admitted | { readonly refusal: Reply } {
  const words = wordsFor(request.locale);
  const { server } = request;
  if (!mayLook(request)) return { refusal: say(words.digests.notManager) };
  if (!desk.digests) return { refusal: say(words.digests.needsBot) };
  if (server === null) return { refusal: say(words.digests.onlyInServers) };
  return { server, digests: desk.digests, words };
}

/** May this person see what a digest would hold? Outside of servers everyone may: there is nothing of a server's to be seen. */
export function mayLook({ server, mayManage }: Request): boolean {
  return server === null || mayManage;
}
