import type { Document, Node } from 'yaml';
import { yaml } from './yaml.js';

/** A fault in the shape of yaml's own errors: offsets in the source, and what is wrong. */
interface YamlFault {
  readonly pos: readonly [number, number];
  readonly message: string;
}

/**
 * The first alias of a document, as a fault. Aliases are not read: a few lines of them can stand for gigabytes, and a value that
 * begins with `*` was hardly meant as one.
 */
export function aliasFault(document: Document.Parsed): YamlFault | null {
  let fault: YamlFault | null = null;
  const { visit } = yaml();
  visit(document, {
    Alias(_, node) {
      const [start = 0, end = 0] = (node as Node).range ?? [];
      fault = {
        pos: [start, end],
        message: `"*${node.source}" is an alias; put a value that begins with * in quotation marks`,
      };
      return visit.BREAK;
    },
  });
  return fault;
}
