/** An independent count of Discord's limits, on plain JSON: written from the docs, knowing nothing of the code under test. */
type Json = Record<string, unknown>;

const points = (text: unknown): number => Array.from(String(text)).length;

function walk(list: unknown, visit: (component: Json) => void): void {
  for (const component of list as Json[]) {
    visit(component);
    if (Array.isArray(component.components)) walk(component.components, visit);
    if (component.accessory) walk([component.accessory], visit);
  }
}

/** Everything about a message that Discord would refuse; empty where it would take it. */
export function refusals(message: { readonly components: unknown }): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  let count = 0;
  let characters = 0;
  walk(JSON.parse(JSON.stringify(message.components)), (c) => {
    count++;
    if (c.type === 10) {
      characters += points(c.content);
      if (String(c.content).trim() === '') found.push('an empty text display');
    }
    if ((c.type === 1 || c.type === 17) && (c.components as unknown[]).length === 0)
      found.push(`an empty component ${c.type}`);
    if (c.type === 1 && (c.components as unknown[]).length > 5) found.push('a row of more than 5');
    if (c.type === 2) {
      if (points(c.label) < 1 || points(c.label) > 80) found.push(`a label of ${points(c.label)}`);
      if (c.style === 5) {
        if (points(c.url) > 512) found.push(`a link of ${points(c.url)}`);
        if (!/^https?:/.test(String(c.url))) found.push(`a link to ${c.url}`);
      } else {
        if (points(c.custom_id) < 1 || points(c.custom_id) > 100) found.push(`a custom_id of ${points(c.custom_id)}`);
        if (ids.has(String(c.custom_id))) found.push(`twice the custom_id ${c.custom_id}`);
        ids.add(String(c.custom_id));
      }
    }
    for (const [, address = ''] of c.type === 10 ? String(c.content).matchAll(/\]\((\S*?)\)/g) : [])
      if (address.length > 512) found.push(`a masked link of ${address.length}`);
  });
  if (count > 40) found.push(`${count} components`);
  if (count === 0) found.push('no component');
  if (characters > 4000) found.push(`${characters} characters`);
  return found;
}
