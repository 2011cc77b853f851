import { parse } from 'discord-markdown-parser';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly name?: string;
}

/** What a reader sees of a message's Markdown, by an independent parser: its text, the marks gone. `bold` holds what is strong in it. */
export function read(markdown: string, type: 'normal' | 'extended' = 'extended'): { text: string; bold: string[] } {
  const bold: string[] = [];
  const flat = (nodes: readonly Node[]): string => nodes.map(one).join('');
  const one = (node: Node): string => {
    if (node.type === 'br') return '\n';
    if (node.type === 'twemoji') return node.name ?? '';
    if (node.type === 'text') return node.content as string;
    // Anything else that is not emphasis or a quote of ours would be something that the excerpt does not say.
    if (node.type !== 'strong' && node.type !== 'blockQuote') return `<<${node.type}>>`;
    const text = flat(node.content as readonly Node[]);
    if (node.type === 'strong') bold.push(text);
    return text;
  };
  return { text: flat(parse(markdown, type) as readonly Node[]), bold };
}
