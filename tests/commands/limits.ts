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

/** Everything about a form that Discord would refuse; empty where it would take it. */
export function modalRefusals(modal: unknown): string[] {
  const { custom_id, title, components } = JSON.parse(JSON.stringify(modal)) as Json & { components: Json[] };
  const found: string[] = [];
  const bounded = (what: string, text: unknown, most: number, least = 1) => {
    if (points(text ?? '') < least || points(text ?? '') > most) found.push(`${what} of ${points(text ?? '')}`);
  };
  bounded('a custom_id', custom_id, 100);
  bounded('a title', title, 45);
  if (components.length < 1 || components.length > 5) found.push(`${components.length} fields`);
  const ids = new Set<unknown>();
  for (const { label, description, component } of components as { [name: string]: unknown; component: Json }[]) {
    bounded('a label', label, 45);
    bounded('a description', description, 100, 0);
    bounded('a custom_id', component.custom_id, 100);
    if (ids.has(component.custom_id)) found.push(`twice ${component.custom_id}`);
    ids.add(component.custom_id);
    bounded('a placeholder', component.placeholder, 100, 0);
    bounded('a value', component.value, Number(component.max_length ?? 4000), 0);
  }
  return found;
}
