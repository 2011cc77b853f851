import test from 'node:test';
import assert from 'node:assert/strict';
import { checkMessage, checkCommand, checkCommandSet, checkModal, checkAutocomplete, commandSize, FLAG } from '../lib/limits.mjs';
import { Spec } from '../lib/validate.mjs';

const spec = new Spec();
const x = (n, c = 'x') => c.repeat(n);
const row = (...c) => ({ type: 1, components: c });
const btn = (id, o = {}) => ({ type: 2, style: 1, label: 'b', custom_id: id, ...o });
const codes = (r) => r.tree.list.map((e) => e.code);
const ok = (b, o = {}) => { const r = checkMessage(b, { kind: 'create', ...o }); assert.deepEqual(r.tree.list, []); assert.equal(r.empty, false); if (!o.kind || o.kind === 'create') assert.deepEqual(spec.request('POST', '/channels/1/messages', b), []); };
const bad = (b, code, o = {}) => { const r = checkMessage(b, { kind: 'create', ...o }); assert.ok(codes(r).includes(code), `wanted ${code}, got ${codes(r)}`); };

test('text limits, at the edge and one over', () => {
  ok({ content: x(2000) }); bad({ content: x(2001) }, 'BASE_TYPE_MAX_LENGTH');
  ok({ content: x(2000, '😀') }); bad({ content: x(2001, '😀') }, 'BASE_TYPE_MAX_LENGTH');
  for (const [k, n] of [['title', 256], ['description', 4096]]) { ok({ embeds: [{ [k]: x(n) }] }); bad({ embeds: [{ [k]: x(n + 1) }] }, 'BASE_TYPE_MAX_LENGTH'); }
  ok({ embeds: [{ title: 't', footer: { text: x(2048) } }] }); bad({ embeds: [{ title: 't', footer: { text: x(2049) } }] }, 'BASE_TYPE_MAX_LENGTH');
  ok({ embeds: [{ author: { name: x(256) } }] }); bad({ embeds: [{ author: { name: x(257) } }] }, 'BASE_TYPE_MAX_LENGTH');
  ok({ embeds: [{ fields: [{ name: x(256), value: x(1024) }] }] }); bad({ embeds: [{ fields: [{ name: x(257), value: 'v' }] }] }, 'BASE_TYPE_MAX_LENGTH'); bad({ embeds: [{ fields: [{ name: 'n', value: x(1025) }] }] }, 'BASE_TYPE_MAX_LENGTH');
  bad({ embeds: [{ fields: [{ name: '', value: 'v' }] }] }, 'BASE_TYPE_REQUIRED'); bad({ embeds: [{ fields: [{ name: 'n', value: '   ' }] }] }, 'BASE_TYPE_REQUIRED');
  const f = (n) => Array.from({ length: n }, () => ({ name: 'n', value: 'v' })); ok({ embeds: [{ fields: f(25) }] }); bad({ embeds: [{ fields: f(26) }] }, 'BASE_TYPE_MAX_LENGTH');
  const e = (n) => Array.from({ length: n }, () => ({ title: 't' })); ok({ embeds: e(10) }); bad({ embeds: e(11) }, 'BASE_TYPE_MAX_LENGTH');
  ok({ embeds: [{ description: x(4000) }, { description: x(2000) }] }); bad({ embeds: [{ description: x(4000) }, { description: x(2001) }] }, 'MAX_EMBED_SIZE_EXCEEDED');
  bad({ embeds: [{}] }, 'BASE_TYPE_REQUIRED'); bad({ embeds: [{ title: 't', url: 'ftp://x' }] }, 'URL_TYPE_INVALID_SCHEME'); bad({ embeds: [{ title: 't', image: { url: 'nope' } }] }, 'URL_TYPE_INVALID_URL');
});
test('emptiness', () => {
  for (const b of [{}, { content: '' }, { content: '  \n ' }, { embeds: [] }, { content: null, components: [] }]) assert.equal(checkMessage(b, { kind: 'create' }).empty, true);
  assert.equal(checkMessage({}, { kind: 'create', files: [{ index: '0', name: 'a' }] }).empty, false);
  const m = { content: 'was', embeds: [], components: [], attachments: [], flags: 0 };
  assert.equal(checkMessage({ content: '' }, { kind: 'edit', existing: m }).empty, true);
  assert.equal(checkMessage({ embeds: [{ title: 't' }], content: null }, { kind: 'edit', existing: m }).empty, false);
  assert.equal(checkMessage({ content: '' }, { kind: 'webhookEdit', existing: { ...m, content: '', flags: FLAG.LOADING } }).empty, true);
});
test('legacy components', () => {
  ok({ content: 'c', components: [row(btn('a'), btn('b'), btn('c'), btn('d'), btn('e'))] });
  bad({ content: 'c', components: [row(btn('a'), btn('b'), btn('c'), btn('d'), btn('e'), btn('f'))] }, 'BASE_TYPE_BAD_LENGTH'); bad({ content: 'c', components: [row()] }, 'BASE_TYPE_BAD_LENGTH');
  ok({ content: 'c', components: [0, 1, 2, 3, 4].map((i) => row(btn('r' + i))) }); bad({ content: 'c', components: [0, 1, 2, 3, 4, 5].map((i) => row(btn('r' + i))) }, 'BASE_TYPE_MAX_LENGTH');
  ok({ content: 'c', components: [row(btn(x(100)))] }); bad({ content: 'c', components: [row(btn(x(101)))] }, 'BASE_TYPE_BAD_LENGTH');
  ok({ content: 'c', components: [row(btn('a', { label: x(80) }))] }); bad({ content: 'c', components: [row(btn('a', { label: x(81) }))] }, 'BASE_TYPE_MAX_LENGTH');
  bad({ content: 'c', components: [row(btn('a'), btn('a'))] }, 'COMPONENT_CUSTOM_ID_DUPLICATED'); bad({ content: 'c', components: [row({ type: 2, style: 1, label: 'x' })] }, 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED');
  ok({ content: 'c', components: [row({ type: 2, style: 5, label: 'l', url: 'https://a.b' })] }); bad({ content: 'c', components: [row({ type: 2, style: 5, label: 'l', url: 'https://a.b/' + x(512) })] }, 'BASE_TYPE_MAX_LENGTH');
  const sel = (n, o = {}) => ({ type: 3, custom_id: 's', options: Array.from({ length: n }, (_, i) => ({ label: 'l' + i, value: 'v' + i })), ...o });
  ok({ content: 'c', components: [row(sel(25))] }); bad({ content: 'c', components: [row(sel(26))] }, 'BASE_TYPE_BAD_LENGTH'); bad({ content: 'c', components: [row(sel(0))] }, 'BASE_TYPE_BAD_LENGTH');
  bad({ content: 'c', components: [row(sel(2), btn('b'))] }, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'); bad({ content: 'c', components: [row({ type: 3, custom_id: 's', options: [{ label: 'a', value: 'v' }, { label: 'b', value: 'v' }] })] }, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED');
  bad({ content: 'c', components: [{ type: 10, content: 'x' }] }, 'UNION_TYPE_CHOICES'); bad({ content: 'c', components: [btn('a')] }, 'UNION_TYPE_CHOICES');
});
test('Components V2', () => {
  const td = (n, c = 't') => ({ type: 10, content: x(n, c) }); const v = (components, o = {}) => ({ flags: FLAG.V2, components, ...o });
  ok(v([td(4000)])); bad(v([td(4001)]), 'BASE_TYPE_BAD_LENGTH'); bad(v([td(2001), td(2000)]), 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'); bad(v([{ type: 10, content: '' }]), 'BASE_TYPE_REQUIRED');
  ok(v(Array.from({ length: 40 }, () => td(1)))); bad(v(Array.from({ length: 41 }, () => td(1))), 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED');
  ok(v([{ type: 17, components: Array.from({ length: 39 }, () => td(1)) }])); bad(v([{ type: 17, components: Array.from({ length: 40 }, () => td(1)) }]), 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED');
  bad(v([td(1)], { content: 'x' }), 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'); bad(v([td(1)], { embeds: [{ title: 't' }] }), 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2');
  ok(v([{ type: 9, components: [td(1)], accessory: btn('a') }])); bad(v([{ type: 9, components: [td(1)] }]), 'BASE_TYPE_REQUIRED'); bad(v([{ type: 9, components: [td(1), td(1), td(1), td(1)], accessory: btn('a') }]), 'BASE_TYPE_BAD_LENGTH');
  bad(v([{ type: 13, file: { url: 'attachment://no.txt' } }]), 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'); ok(v([{ type: 13, file: { url: 'attachment://a.txt' } }]), { files: [{ index: '0', name: 'a.txt' }] });
  bad(v([{ type: 17, components: [{ type: 17, components: [td(1)] }] }]), 'UNION_TYPE_CHOICES');
  const old = { content: 'was', embeds: [{ title: 't' }], components: [], attachments: [], flags: 0 };
  bad(v([td(1)]), 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', { kind: 'edit', existing: old }); bad(v([td(1)], { content: null, embeds: null }), 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', { kind: 'edit', existing: old });
  ok(v([td(1)], { content: null, embeds: [] }), { kind: 'edit', existing: old });
  const v2 = { content: '', embeds: [], components: [td(1)], attachments: [], flags: FLAG.V2 }; ok({ components: [td(2)] }, { kind: 'edit', existing: v2 }); bad({ components: [td(2)], flags: 0 }, 'UNION_TYPE_CHOICES', { kind: 'edit', existing: v2 }); bad({ content: 'x' }, 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', { kind: 'edit', existing: v2 });
});
test('commands', () => {
  const c = (o) => ({ name: 'ask', description: 'd', ...o }); const errs = (o, g) => checkCommand(c(o), { guild: g }).list.map((e) => e.code);
  assert.deepEqual(errs({}), []); assert.ok(errs({ name: 'Ask' }).includes('APPLICATION_COMMAND_INVALID_NAME')); assert.ok(errs({ name: 'a b' }).includes('APPLICATION_COMMAND_INVALID_NAME')); assert.deepEqual(errs({ name: 'über-ask_1' }), []); assert.deepEqual(errs({ name: '質問' }), []);
  assert.ok(errs({ name: x(33) }).includes('BASE_TYPE_BAD_LENGTH')); assert.deepEqual(errs({ description: x(100) }), []); assert.ok(errs({ description: x(101) }).includes('BASE_TYPE_BAD_LENGTH')); assert.ok(errs({ description: '' }).includes('BASE_TYPE_REQUIRED'));
  const op = (n, o = {}) => ({ type: 3, name: n, description: 'd', ...o });
  assert.ok(errs({ options: [op('a'), op('b', { required: true })] }).includes('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID')); assert.ok(errs({ options: [op('a'), op('a')] }).includes('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'));
  assert.deepEqual(errs({ options: Array.from({ length: 25 }, (_, i) => op('o' + i)) }), []); assert.ok(errs({ options: Array.from({ length: 26 }, (_, i) => op('o' + i)) }).includes('BASE_TYPE_MAX_LENGTH'));
  assert.ok(errs({ options: [op('a', { choices: Array.from({ length: 26 }, (_, i) => ({ name: 'n' + i, value: 'v' })) })] }).includes('BASE_TYPE_MAX_LENGTH')); assert.ok(errs({ options: [op('a', { autocomplete: true, choices: [{ name: 'n', value: 'v' }] })] }).some((e) => /AUTOCOMPLETE/.test(e)));
  assert.ok(errs({ options: [op('a'), { type: 1, name: 's', description: 'd' }] }).includes('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID')); assert.ok(errs({ name_localizations: { xx: 'a' } }).includes('BASE_TYPE_CHOICES')); assert.ok(errs({ name_localizations: { de: 'Frage' } }).includes('APPLICATION_COMMAND_INVALID_NAME')); assert.deepEqual(errs({ name_localizations: { de: 'frage' } }), []);
  const big = c({ options: Array.from({ length: 25 }, (_, i) => ({ type: 1, name: 's' + i, description: x(100), options: [op('o1', { description: x(100) }), op('o2', { description: x(100) }), op('o3', { description: x(100) })] })) }); assert.ok(commandSize(big) > 8000); assert.ok(checkCommand(big).list.some((e) => e.code === 'APPLICATION_COMMAND_TOO_LARGE'));
  assert.ok(checkCommandSet([c({}), c({})]).list.some((e) => e.code === 'APPLICATION_COMMANDS_DUPLICATE_NAME')); assert.equal(checkCommandSet(Array.from({ length: 101 }, (_, i) => c({ name: 'c' + i }))).tooMany, true); assert.equal(checkCommandSet(Array.from({ length: 100 }, (_, i) => c({ name: 'c' + i }))).tooMany, false);
  assert.deepEqual(checkCommand({ name: 'Do It', type: 3 }).list, []); assert.ok(checkCommand({ name: 'Do It', type: 3, description: 'x' }).count);
});
test('autocomplete and modals', () => {
  const ch = (n) => Array.from({ length: n }, (_, i) => ({ name: 'n' + i, value: 'v' + i })); assert.equal(checkAutocomplete({ choices: ch(25) }).count, 0); assert.equal(checkAutocomplete({ choices: ch(26) }).count, 1); assert.equal(checkAutocomplete({ choices: [{ name: x(101), value: 'v' }] }).count, 1); assert.equal(checkAutocomplete({ choices: [{ name: 'n', value: x(101) }] }).count, 1); assert.equal(checkAutocomplete({ choices: [{ name: 'n', value: 'v' }] }, 4).count, 1); assert.equal(checkAutocomplete({ choices: [] }).count, 0);
  const inp = (o = {}) => ({ type: 4, custom_id: 'i', style: 1, ...o }); const m = (o = {}) => ({ custom_id: 'm', title: 't', components: [{ type: 18, label: 'l', component: inp() }], ...o });
  assert.equal(checkModal(m()).count, 0); assert.equal(checkModal(m({ title: x(46) })).count, 1); assert.equal(checkModal(m({ components: [] })).count, 1); assert.equal(checkModal(m({ components: Array.from({ length: 6 }, (_, i) => ({ type: 18, label: 'l', component: inp({ custom_id: 'i' + i }) })) })).count, 1);
});
if (spec.available) test('the spec layer sees what the hand layer does not', () => {
  assert.equal(spec.request('POST', '/channels/1/messages', { content: 'x', poll: { question: { text: 'q' } } }).length > 0, true);
  assert.deepEqual(spec.request('POST', '/channels/1/messages', { content: 'x', tts: false, enforce_nonce: false, nonce: '1' }), []);
  assert.equal(spec.request('POST', '/channels/1/messages/1/threads', { name: x(101) }).length > 0, true);
  assert.equal(spec.response('GET', '/gateway/bot', 200, { url: 'ws://x' }).length > 0, true);
});
