// Two layers: (1) limits.mjs — Discord-shaped errors; (2) Discord's own OpenAPI document through Ajv, which catches what
// the hand layer does not know. The document is looked for in $LOOPCORD_SPEC and spec/openapi.json.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const here = path.dirname(fileURLToPath(import.meta.url));
const CANDIDATES = [process.env.LOOPCORD_SPEC, path.join(here, '../spec/openapi.json')].filter(Boolean);

const unescape = (s) => decodeURIComponent(s.replace(/~1/g, '/').replace(/~0/g, '~'));

export class Spec {
  constructor() {
    this.file = CANDIDATES.find((f) => fs.existsSync(f)) ?? null;
    this.cache = new Map();
    if (!this.file) return;
    this.doc = JSON.parse(fs.readFileSync(this.file, 'utf8'));
    this.ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateFormats: true });
    addFormats(this.ajv, ['date-time', 'int32', 'int64', 'double']);
    this.ajv.addFormat('uri', { type: 'string', validate: (s) => { if (s === '') return true; try { new URL(s); return true; } catch { return false; } } });
    this.ajv.addFormat('nonce', true);
    this.ajv.addFormat('snowflake', true);
    this.ajv.addKeyword('x-discord-union');
    this.ajv.addSchema(this.doc, 'discord');
    this.templates = Object.entries(this.doc.paths).map(([tpl, ops]) => ({ tpl, ops, re: new RegExp('^' + tpl.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)') + '$'), fixed: tpl.split('/').filter((x) => !x.startsWith('{')).length })).sort((a, b) => b.fixed - a.fixed);
  }
  get available() { return !!this.file; }
  find(method, p) {
    for (const t of this.templates ?? []) if (t.ops[method.toLowerCase()] && t.re.test(p)) return { tpl: t.tpl, op: t.ops[method.toLowerCase()] };
    return null;
  }
  #compile(ptr) {
    if (!this.cache.has(ptr)) { try { this.cache.set(ptr, this.ajv.compile({ $ref: 'discord#' + ptr })); } catch (e) { this.cache.set(ptr, null); this.compileErrors ??= []; this.compileErrors.push(`${ptr}: ${e.message}`); } }
    return this.cache.get(ptr);
  }
  #run(ptr, data) {
    const v = this.#compile(ptr);
    if (!v) return [];
    if (v(data)) return [];
    return significant(v.errors);
  }
  /** Errors of a request body against the spec: [{path, message}] ; [] when fine or when the path has no body schema. */
  request(method, p, body) {
    if (!this.available || body === undefined || body === null) return [];
    const f = this.find(method, p);
    const c = f?.op.requestBody?.content;
    if (!c?.['application/json']) return [];
    return this.#run(`/paths/${esc(f.tpl)}/${method.toLowerCase()}/requestBody/content/application~1json/schema`, body);
  }
  /** The double's own answers, held to the spec's response schemas. */
  response(method, p, status, body) {
    if (!this.available || body == null) return [];
    const f = this.find(method, p);
    if (!f?.op.responses?.[status]?.content?.['application/json']) return [];
    return this.#run(`/paths/${esc(f.tpl)}/${method.toLowerCase()}/responses/${status}/content/application~1json/schema`, body);
  }
  schema(name, data) { return this.available ? this.#run(`/components/schemas/${name}`, data) : []; }
}
const esc = (s) => encodeURIComponent(s.replace(/~/g, '~0').replace(/\//g, '~1'));

/** Unions make Ajv name every branch. Keep the branch whose `type` matched, drop what Discord coerces. */
function significant(errors) {
  const out = [];
  // "Our API accepts strings for int fields if they are parseable as ints" (discord-api-spec README), and ints for snowflakes
  const coerced = (e) => (e.keyword === 'type' && /integer|number/.test(String(e.schema)) && typeof e.data === 'string' && /^-?\d+$/.test(e.data)) || (e.keyword === 'type' && /string/.test(String(e.schema)) && Number.isInteger(e.data));
  const soft = new Set(errors.filter(coerced).map((e) => e.instancePath));
  const typeMiss = new Set(errors.filter((e) => e.keyword === 'enum' && e.instancePath.endsWith('/type')).map((e) => e.schemaPath.split('/properties/type')[0]));
  for (const e of errors) {
    if (['oneOf', 'anyOf', 'allOf', 'if'].includes(e.keyword)) continue;
    if (coerced(e) || soft.has(e.instancePath)) continue;
    if ([...typeMiss].some((p) => e.schemaPath.startsWith(p))) continue;
    if (e.keyword === 'type' && e.schema === 'null') continue;
    if (e.keyword === 'const' && errors.some((x) => x !== e && x.instancePath === e.instancePath && x.keyword === 'oneOf' && x.params?.passingSchemas)) continue;
    out.push({ path: unescape(e.instancePath).replace(/^\//, '').replaceAll('/', '.'), keyword: e.keyword, message: e.message + (e.keyword === 'enum' ? ` ${JSON.stringify(e.params.allowedValues).slice(0, 80)}` : ''), schema: e.schemaPath.slice(0, 160) });
  }
  if (!out.length) {
    // nothing but union noise left: was everything coerced, or did no branch fit?
    const real = errors.filter((e) => !['oneOf', 'anyOf', 'allOf', 'if'].includes(e.keyword) && !coerced(e) && !soft.has(e.instancePath));
    const onlySoft = soft.size > 0 && errors.filter((e) => !['oneOf', 'anyOf', 'allOf'].includes(e.keyword)).every((e) => coerced(e) || soft.has(e.instancePath) || (e.keyword === 'type' && e.schema === 'null') || typeMiss.size);
    if (!onlySoft && real.length) { const e = errors.find((x) => x.keyword === 'oneOf' || x.keyword === 'anyOf') ?? errors[0]; out.push({ path: unescape(e.instancePath).replace(/^\//, '').replaceAll('/', '.'), keyword: e.keyword, message: e.message, schema: e.schemaPath.slice(0, 160) }); }
  }
  const seen = new Set();
  return out.filter((e) => { const k = e.path + e.keyword + e.message; if (seen.has(k)) return false; seen.add(k); return true; });
}

/** Fields the spec does not know — silently ignored by Discord, so usually a bot author's mistake. */
export function unknownKeys(body, allowed, base = '') {
  return body && typeof body === 'object' && !Array.isArray(body) ? Object.keys(body).filter((k) => !allowed.has(k)).map((k) => `${base}${k}`) : [];
}
