/** Loads a module of the page, which is plain JavaScript and has no types of its own. */
export async function pageModule<T>(name: string): Promise<T> {
  return (await import(new URL(`../../../src/surfaces/playground/page/${name}`, import.meta.url).href)) as T;
}
