/** A scalar, a list, or a map of scalars and lists. */
type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** Tabs, carriage returns and whatever else is neither a letter nor a line break: yaml has rules for each. */
const UNUSUAL = /[^\P{Cc}\n]|[\u2028\u2029\ufeff]/u;
const PASSED_OVER = /^ *(?:#.*)?$/;
const LINE = /^(?<indent>(?: {2}){0,2})(?<dash>- )?(?:(?<key>[a-z][a-z_]*):(?: +|$))?(?<value>.*)$/;
/** In quotation marks and without escapes; or neither begun by one of YAML's signs nor holding what ends a scalar or may end one. */
const SCALAR = /^(?:"(?<quoted>[^"\\]*)"|(?<bare>(?![-?])[^\s,[\]{}#&*!|>'"%@`:](?:[^:#]|:(?=[^\s:]))*)) *$/;
const ITEM = / *(?:"(?<quoted>[^"\\]*)"|(?<bare>(?![-?])[^\s,[\]{}#&*!|>'"%@`:][^,[\]{}#":]*)) *(?:,(?! *$)|$)/uy;

/**
 * Reads the plainest YAML, a hundred times as fast as yaml does: a map of scalars, and of lists whose items are scalars or maps, with
 * two spaces of indentation and every value on its line. Null for anything else, right or wrong: that is for yaml to read. All scalars
 * are strings, as in YAML's failsafe schema.
 */
export function plainYaml(source: string): Readonly<Record<string, Plain>> | null {
  if (UNUSUAL.test(source)) return null;
  const root: Record<string, Plain> = {};
  let list: Plain[] | null = null;
  let map: Record<string, Plain> | null = null;
  for (const line of source.split('\n')) {
    if (PASSED_OVER.test(line)) continue;
    const { indent = '', dash, key, value = '' } = LINE.exec(line)?.groups ?? {};
    const depth = indent.length + (dash ? 2 : 0);
    if (depth === 0 && key !== undefined && !Object.hasOwn(root, key)) {
      list = value === '' ? [] : null;
      const found = list ?? readValue(value);
      if (found === null) return null;
      root[key] = found;
      map = null;
    } else if (depth === 4 && list && (dash || map)) {
      const found = readValue(value);
      if (found === null) return null;
      if (key === undefined) {
        if (!dash || typeof found !== 'string') return null;
        list.push(found);
        map = null;
      } else {
        if (dash) {
          map = {};
          list.push(map);
        }
        if (!map || Object.hasOwn(map, key)) return null;
        map[key] = found;
      }
    } else return null;
  }
  const values = Object.values(root);
  // Nothing under a key, or nothing at all, is YAML's null.
  return values.length === 0 || values.some((value) => Array.isArray(value) && value.length === 0) ? null : root;
}

function readValue(text: string): Plain | null {
  if (text.startsWith('[')) return itemsOf(text);
  const { quoted, bare } = SCALAR.exec(text)?.groups ?? {};
  return quoted ?? bare?.replace(/ +$/, '') ?? null;
}

function itemsOf(text: string): string[] | null {
  const inner = /^\[(.*)\] *$/.exec(text)?.[1];
  if (inner === undefined) return null;
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inner.length) {
    const { quoted, bare } = ITEM.exec(inner)?.groups ?? {};
    const item = quoted ?? bare?.replace(/ +$/, '');
    if (item === undefined) return null;
    items.push(item);
  }
  return items;
}
