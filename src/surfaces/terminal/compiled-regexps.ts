import { setFlagsFromString } from 'node:v8';

// A verb runs for a second and most of its expressions over a few articles: V8 would first interpret each and compile it after, which
// costs a fifth of that second. It must be imported before whatever uses expressions. Known to V8 of Node 20, 22 and 24.
setFlagsFromString('--no-regexp-tier-up');
