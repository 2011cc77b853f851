import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, blank ones included, without their `\n` or `\r\n`; a last line without a line end counts unless it is empty.
 * Only line feeds end a line: `readline` would also end one at U+2028, and questions and answers would no longer be in step.
 */
export async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.end();
  if (rest !== '') yield rest.replace(/\r$/, '');
}
