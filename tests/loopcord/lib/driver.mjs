// Acting as users. A driver call does what a Discord client would let a user do — and refuses what it would not
// (unknown command, missing required option, disabled button, another's ephemeral message) unless {force:true}.
import { snowflake } from './snowflake.mjs';
import { FLAG, walkComponents } from './limits.mjs';
import { P, bits } from './perms.mjs';
import { controls, links, visibleText, storeFile, sha256 } from './messages.mjs';
import { sleep } from './recorder.mjs';

export class UserError extends Error { constructor(m) { super('a user could not do this: ' + m); this.name = 'UserError'; } }

/** What came of one interaction. Live: read it again later and it has grown. */
export class Timeline {
  constructor(lc, ix) { Object.defineProperty(this, 'lc', { value: lc }); Object.defineProperty(this, 'ix', { value: ix }); }
  get id() { return this.ix.id; }
  get type() { return this.ix.type; }
  get delivered() { return this.ix.deliveredTo > 0; }
  get acked() { return !!this.ix.ack; }
  get ackMs() { return this.ix.ack?.ms ?? null; }
  get ackType() { return this.ix.ack?.type ?? null; }
  get deferred() { return this.ix.ack?.type === 5 || this.ix.ack?.type === 6; }
  get late() { return !this.ix.ack && this.ix.lateAttempts.length > 0; }
  get lateMs() { return this.ix.lateAttempts[0]?.ms ?? null; }
  get ephemeral() { return !!(this.original && this.original.flags & FLAG.EPHEMERAL); }
  /** "The application did not respond" */
  get failed() { return !this.ix.ack; }
  /** deferred and then never edited: the user sees "… is thinking" for 15 minutes */
  get stillThinking() { return !!(this.ix.ack?.type === 5 && this.ix.original && this.ix.original.flags & FLAG.LOADING && !this.ix.original.deleted); }
  get original() { return this.ix.original ?? null; }
  get followups() { return this.ix.followups; }
  get edits() { return this.ix.original?.history ?? []; }
  get modal() { return this.ix.modal; }
  get choices() { return this.ix.choices; }
  get messages() { return [this.ix.original, ...this.ix.followups].filter((m) => m && !m.deleted); }
  /** the last message the user is left looking at */
  get final() { return this.messages.at(-1) ?? null; }
  get finalMs() { return this.ix.requests.filter((r) => r.status < 300).at(-1)?.ms ?? null; }
  get text() { return this.messages.map(visibleText).join('\n---\n'); }
  get controls() { return this.messages.flatMap((m) => controls(m).map((c) => ({ ...c, message: m }))); }
  get links() { return [...new Set(this.messages.flatMap(links))]; }
  get files() { return this.messages.flatMap((m) => m.attachments.map((a) => { const f = this.lc.world.files.get(a.url.slice(this.lc.world.cdnBase.length)); return { name: a.filename, size: a.size, contentType: a.content_type, width: a.width, height: a.height, sha256: f && sha256(f.data), data: f?.data }; })); }
  get pings() { const ms = this.messages; return { users: [...new Set(ms.flatMap((m) => m.ping?.users ?? []))], roles: [...new Set(ms.flatMap((m) => m.ping?.rolesAllowed ?? []))], everyone: ms.some((m) => m.ping?.everyoneAllowed), defaulted: ms.some((m) => m.ping?.defaulted) }; }
  get requests() { return this.ix.requests; }
  get errors() { return this.ix.errors; }
  get warnings() { return this.ix.warnings; }
  get valid() { return this.ix.errors.length === 0; }
  get doubleAcks() { return this.ix.doubleAcks; }
  summary() { return { type: this.type, acked: this.acked, ackMs: this.ackMs, ackType: this.ackType, late: this.late, ephemeral: this.ephemeral, stillThinking: this.stillThinking, finalMs: this.finalMs, edits: this.edits.length, followups: this.followups.length, valid: this.valid, errors: this.errors, warnings: this.warnings.length, text: this.text.slice(0, 300) }; }
  toJSON() { return { ...this.summary(), choices: this.choices ?? undefined, modal: this.modal ?? undefined, requests: this.requests, warnings: this.warnings, files: this.files.map(({ data, ...f }) => f), pings: this.pings }; }
  /** Watch longer. */
  async settle(opts = {}) { return this.lc.driver.settle(this, opts); }
  async until(fn, ms = 10000, what = 'timeline condition') { const end = performance.now() + ms; while (!fn(this)) { if (performance.now() > end) throw new Error(`loopcord: timed out after ${ms} ms waiting for ${what}`); await sleep(15); } return this; }
}

const TYPE = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10, attachment: 11 };

export class Driver {
  constructor(lc) { this.lc = lc; }
  #who(o) {
    const w = this.lc.world;
    const user = o.user === undefined ? w.user('alice') : w.user(o.user);
    if (o.dm) return { user, guild: null, channel: w.dm(user) };
    const channel = o.channel && typeof o.channel === 'object' ? o.channel : w.channel(o.channel, o.guild === undefined ? (o.message ? w.guilds.get(w.channels.get(o.message.channel_id)?.guild_id) ?? w.guild() : w.guild()) : w.guild(o.guild));
    const guild = channel.guild_id ? w.guilds.get(channel.guild_id) : null;
    if (guild && !guild.members.has(user.id)) w.addMember(guild, user);
    if (o.permissions !== undefined && guild) { // exact rights for this user, by a role of their own
      const key = `__${user.id}`; let r = guild.roles.find((x) => x.name === key); if (!r) { r = w.addRole(guild, { name: key }); guild.members.get(user.id).roles.push(r.id); }
      r.permissions = String(Array.isArray(o.permissions) ? bits(...o.permissions) : BigInt(o.permissions));
    }
    return { user, guild, channel };
  }
  /** The command a user would see under that name here. */
  command(name, { guild, type = 1 } = {}) {
    const w = this.lc.world;
    const pool = [...(guild ? w.commands.guild.get(guild.id).values() : []), ...w.commands.global.values()];
    return pool.find((c) => c.type === type && c.name === name) ?? null;
  }
  commands(guild = this.lc.world.guild()) { const w = this.lc.world; return [...w.commands.guild.get(guild.id).values(), ...w.commands.global.values()]; }
  #allowed(cmd, who, o) {
    if (o.force) return;
    const { guild, user, channel } = who;
    if (guild) {
      const p = this.lc.world.perms(guild, user, channel);
      if (!(p & P.VIEW_CHANNEL)) throw new UserError(`${user.username} cannot see #${channel.name}`);
      if (!(p & P.USE_APPLICATION_COMMANDS)) throw new UserError('no USE_APPLICATION_COMMANDS');
      if (cmd.default_member_permissions != null && !(p & P.ADMINISTRATOR)) { const need = BigInt(cmd.default_member_permissions); if (need === 0n || (p & need) !== need) throw new UserError(`${user.username} lacks default_member_permissions ${need} for /${cmd.name}`); }
      if (cmd.contexts && !cmd.contexts.includes(0)) throw new UserError(`/${cmd.name} is not usable in guilds`);
    } else if (cmd.guild_id || (cmd.contexts ? !cmd.contexts.includes(1) : cmd.dm_permission === false)) throw new UserError(`/${cmd.name} is not usable in DMs`);
  }
  #options(defs, given, who, resolved, o, { partial = false, focused } = {}) {
    const w = this.lc.world; const out = [];
    for (const k of Object.keys(given)) if (!defs.some((d) => d.name === k)) { if (o.force) { out.push({ name: k, type: 3, value: String(given[k]) }); continue; } throw new UserError(`no option "${k}"`); }
    for (const d of defs) {
      let v = given[d.name];
      if (v === undefined) { if (d.required && !partial && !o.force) throw new UserError(`option "${d.name}" is required`); continue; }
      const opt = { name: d.name, type: d.type };
      switch (d.type) {
        case 3: v = String(v); if (!o.force && !partial) { if (d.choices?.length && !d.choices.some((c) => c.value === v)) throw new UserError(`"${v}" is not a choice of "${d.name}"`); if (d.min_length && [...v].length < d.min_length) throw new UserError(`"${d.name}" is shorter than ${d.min_length}`); if ([...v].length > (d.max_length ?? 6000)) throw new UserError(`"${d.name}" is longer than ${d.max_length ?? 6000}`); } break;
        case 4: case 10: if (!partial) { v = Number(v); if (!o.force) { if (Number.isNaN(v) || (d.type === 4 && !Number.isInteger(v))) throw new UserError(`"${d.name}" is not a number`); if (d.min_value != null && v < d.min_value) throw new UserError(`"${d.name}" is under ${d.min_value}`); if (d.max_value != null && v > d.max_value) throw new UserError(`"${d.name}" is over ${d.max_value}`); if (d.choices?.length && !d.choices.some((c) => c.value === v)) throw new UserError(`${v} is not a choice of "${d.name}"`); } } break;
        case 5: v = !!v; break;
        case 6: { const u = w.user(v); v = u.id; (resolved.users ??= {})[u.id] = u; if (who.guild?.members.has(u.id)) (resolved.members ??= {})[u.id] = { ...w.member(who.guild, u, { withUser: false }), permissions: String(w.perms(who.guild, u, who.channel)) }; break; }
        case 7: { const c = w.channel(v, who.guild ?? undefined); if (!o.force && d.channel_types?.length && !d.channel_types.includes(c.type)) throw new UserError(`#${c.name} is not of the types of "${d.name}"`); v = c.id; (resolved.channels ??= {})[c.id] = { id: c.id, name: c.name, type: c.type, parent_id: c.parent_id, permissions: String(w.perms(who.guild, who.user, c)), app_permissions: String(w.botPerms(c)), flags: 0, guild_id: c.guild_id, last_message_id: c.last_message_id ?? null, nsfw: false, position: c.position, rate_limit_per_user: 0, topic: c.topic ?? null }; break; }
        case 8: { const r = w.role(v, who.guild); v = r.id; (resolved.roles ??= {})[r.id] = r; break; }
        case 9: { try { const u = w.user(v); v = u.id; (resolved.users ??= {})[u.id] = u; } catch { const r = w.role(v, who.guild); v = r.id; (resolved.roles ??= {})[r.id] = r; } break; }
        case 11: { const f = { name: v.name, data: Buffer.isBuffer(v.data) ? v.data : Buffer.from(v.data), contentType: v.contentType ?? 'application/octet-stream', ephemeral: true }; const a = storeFile(w, who.channel.id, f); v = a.id; (resolved.attachments ??= {})[a.id] = a; break; }
      }
      opt.value = v;
      if (focused === d.name) { opt.focused = true; opt.value = d.type === 3 ? String(v) : v; }
      out.push(opt);
    }
    return out;
  }
  #build(o, { autocomplete = false } = {}) {
    const w = this.lc.world; const who = this.#who(o);
    const parts = String(o.name).replace(/^\//, '').trim().split(/\s+/);
    let cmd = this.command(parts[0], { guild: who.guild });
    if (!cmd) { if (!o.force) throw new UserError(`/${parts[0]} is not registered${who.guild ? ` in ${who.guild.name}` : ''} (registered: ${this.commands(who.guild ?? undefined).map((c) => c.name).join(', ') || 'none'})`); cmd = { id: snowflake(), name: parts[0], type: 1, options: [] }; }
    this.#allowed(cmd, who, o);
    let defs = cmd.options ?? []; const chain = [];
    for (const p of parts.slice(1)) { const s = defs.find((d) => d.type <= 2 && d.name === p); if (!s) throw new UserError(`/${cmd.name} has no sub-command "${p}"`); chain.push(s); defs = s.options ?? []; }
    if (!o.force && defs.some((d) => d.type <= 2)) throw new UserError(`/${parts.join(' ')} needs a sub-command: ${defs.map((d) => d.name).join(', ')}`);
    const resolved = {};
    let focusedDef = null;
    let given = { ...(o.options ?? {}) };
    if (autocomplete) { const [fname, fval] = Array.isArray(o.focused) ? o.focused : [o.focused.name, o.focused.value]; focusedDef = defs.find((d) => d.name === fname); if (!focusedDef) throw new UserError(`no option "${fname}"`); if (!focusedDef.autocomplete && !o.force) throw new UserError(`"${fname}" has no autocomplete`); given[fname] = fval; }
    let opts = this.#options(defs, given, who, resolved, o, { partial: autocomplete, focused: focusedDef?.name });
    for (const s of chain.reverse()) opts = [{ name: s.name, type: s.type, options: opts }];
    const data = { id: cmd.id, name: cmd.name, type: 1, ...(opts.length ? { options: opts } : {}), ...(Object.keys(resolved).length && !autocomplete ? { resolved } : {}), ...(cmd.guild_id ? { guild_id: cmd.guild_id } : {}) };
    return { who, data, cmd, fullName: parts.join(' '), focusedDef };
  }
  async #fire(ix, o) {
    const lc = this.lc;
    lc.rec.add('user', { act: { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'modal' }[ix.type], interaction: ix.id, user: ix.user.username, channel: ix.channel.name ?? 'dm', name: ix.fullName, data: ix.data });
    const tl = new Timeline(lc, ix);
    lc.timelines.push(tl);
    if (lc.httpMode) { const p = lc.http.deliver(ix); if (o.noWait) { p.catch(() => {}); return tl; } await p; } else {
      const payload = lc.interactions.payload(ix);
      ix.sentAt = performance.now(); ix.createdAt = Date.now();
      ix.deliveredTo = lc.gateway.dispatch('INTERACTION_CREATE', payload, { guildId: ix.guild?.id });
    }
    if (o.noWait) return tl;
    return this.settle(tl, o);
  }
  /** until: 'ack' | 'final' (default). quiet: ms without a request before a timeline counts as finished. */
  async settle(tl, { until = 'final', timeout = 20000, quiet = this.lc.opts.quiet, lateGrace = 1500 } = {}) {
    const { ix } = tl; const lc = this.lc;
    const end = performance.now() + timeout;
    while (performance.now() < end) {
      const idle = performance.now() - ix.lastActivity;
      if (ix.ack) {
        if (until === 'ack') return tl;
        if (ix.ack.type === 5 ? !tl.stillThinking && idle > quiet : idle > quiet) return tl;
      } else if (Date.now() - ix.createdAt > lc.opts.ackDeadlineMs) {
        ix.dead = true; // from here on 10062; stay a little to see a late answer being refused
        const over = performance.now() - ix.sentAt - lc.opts.ackDeadlineMs;
        if (over > lateGrace || (tl.late && idle > quiet)) return tl;
      }
      await sleep(10);
    }
    return tl;
  }
  /** /name sub … with {option: value} */
  async slash(o) {
    if (typeof o === 'string') o = { name: o };
    const b = this.#build(o);
    const ix = this.lc.interactions.create({ type: 2, data: b.data, ...b.who, locale: o.locale, fullName: b.fullName, userInstallOnly: o.userInstallOnly });
    return this.#fire(ix, o);
  }
  /** focused: ['option','typed so far']; returns a timeline whose .choices is the list. */
  async autocomplete(o) {
    const b = this.#build(o, { autocomplete: true });
    const ix = this.lc.interactions.create({ type: 4, data: b.data, ...b.who, locale: o.locale, fullName: b.fullName });
    ix.focusedType = b.focusedDef.type;
    return this.#fire(ix, { until: 'ack', ...o });
  }
  #control(x, message, types, o) {
    if (!message) throw new UserError('no message to act on');
    if (message.deleted && !o.force) throw new UserError('the message is gone');
    const cs = controls(message).filter((c) => types.includes(c.type));
    const c = typeof x === 'function' ? cs.find(x) : x === undefined ? cs[0] : x instanceof RegExp ? cs.find((k) => x.test(k.custom_id ?? '') || x.test(k.label ?? k.placeholder ?? '')) : cs.find((k) => k.custom_id === x) ?? cs.find((k) => k.label === x || k.placeholder === x);
    if (!c) { if (o.force) return { custom_id: String(x), type: types[0], options: [] }; throw new UserError(`no such control ${x} (there are: ${cs.map((k) => `${k.label ?? k.placeholder ?? '?'}=${k.custom_id ?? k.url}`).join(', ') || 'none'})`); }
    if (c.disabled && !o.force) throw new UserError(`${c.label ?? c.custom_id} is disabled`);
    return c;
  }
  #sees(message, user, o) { if (!o.force && message.flags & FLAG.EPHEMERAL && message.viewer && message.viewer !== user.id) throw new UserError(`${user.username} does not see this ephemeral message`); }
  async click(x, message, o = {}) {
    message = message instanceof Timeline ? message.final : message;
    const c = this.#control(x, message, [2], o);
    if (c.url) throw new UserError('that is a link button: no interaction');
    const who = this.#who({ ...o, message, channel: this.lc.world.channels.get(message.channel_id) }); this.#sees(message, who.user, o);
    const ix = this.lc.interactions.create({ type: 3, data: { custom_id: c.custom_id, component_type: 2, ...(c.component?.id ? { id: c.component.id } : {}) }, ...who, message, locale: o.locale, fullName: c.label ?? c.custom_id });
    return this.#fire(ix, o);
  }
  async select(x, values, message, o = {}) {
    message = message instanceof Timeline ? message.final : message;
    const w = this.lc.world;
    const c = this.#control(x, message, [3, 5, 6, 7, 8], o); values = [].concat(values);
    const who = this.#who({ ...o, message, channel: w.channels.get(message.channel_id) }); this.#sees(message, who.user, o);
    const resolved = {};
    if (c.type === 3) values = values.map((v) => { const op = c.options?.find((p) => p.value === v) ?? c.options?.find((p) => p.label === v); if (!op && !o.force) throw new UserError(`no option "${v}" (there are: ${c.options.map((p) => p.value).join(', ')})`); return op?.value ?? v; });
    else values = values.map((v) => { if (c.type === 8) { const ch = w.channel(v, who.guild); (resolved.channels ??= {})[ch.id] = { id: ch.id, name: ch.name, type: ch.type, permissions: String(w.perms(who.guild, who.user, ch)), guild_id: ch.guild_id, parent_id: ch.parent_id, flags: 0 }; return ch.id; } if (c.type === 6) { const r = w.role(v, who.guild); (resolved.roles ??= {})[r.id] = r; return r.id; } const u = w.user(v); (resolved.users ??= {})[u.id] = u; if (who.guild?.members.has(u.id)) (resolved.members ??= {})[u.id] = { ...w.member(who.guild, u, { withUser: false }), permissions: '0' }; return u.id; });
    if (!o.force && (values.length < (c.min_values ?? 1) || values.length > (c.max_values ?? 1))) throw new UserError(`${values.length} values; ${c.min_values ?? 1}–${c.max_values ?? 1} allowed`);
    const ix = this.lc.interactions.create({ type: 3, data: { custom_id: c.custom_id, component_type: c.type, values, ...(c.component?.id ? { id: c.component.id } : {}), ...(c.type !== 3 ? { resolved } : {}) }, ...who, message, locale: o.locale, fullName: c.placeholder ?? c.custom_id });
    return this.#fire(ix, o);
  }
  /** Fill in the modal a timeline opened: modal(tl, {field_custom_id: 'text'}) */
  async modal(tl, fields = {}, o = {}) {
    const m = tl.modal; if (!m) throw new UserError('no modal was opened');
    const src = tl.ix; const seen = new Set();
    const one = (c) => {
      seen.add(c.custom_id);
      let v = fields[c.custom_id];
      if (c.type === 4) {
        v = v === undefined ? c.value ?? '' : String(v);
        if (!o.force) { if (c.required !== false && !v) throw new UserError(`field "${c.custom_id}" is required`); if (v && c.min_length && [...v].length < c.min_length) throw new UserError(`field "${c.custom_id}" is shorter than ${c.min_length}`); if ([...v].length > (c.max_length ?? 4000)) throw new UserError(`field "${c.custom_id}" is longer than ${c.max_length ?? 4000}`); }
        return { type: 4, id: c.id ?? 1, custom_id: c.custom_id, value: v };
      }
      if (c.type === 23) return { type: 23, id: c.id ?? 1, custom_id: c.custom_id, value: !!v };
      if (c.type === 21) return { type: 21, id: c.id ?? 1, custom_id: c.custom_id, value: v ?? null };
      return { type: c.type, id: c.id ?? 1, custom_id: c.custom_id, values: v === undefined ? [] : [].concat(v) };
    };
    const components = m.components.map((c, i) => (c.type === 18 ? { type: 18, id: c.id ?? i + 1, component: one(c.component) } : c.type === 1 ? { type: 1, id: c.id ?? i + 1, components: c.components.map(one) } : { type: c.type, id: c.id ?? i + 1 }));
    for (const k of Object.keys(fields)) if (!seen.has(k) && !o.force) throw new UserError(`no field "${k}" (there are: ${[...seen].join(', ')})`);
    const ix = this.lc.interactions.create({ type: 5, data: { custom_id: m.custom_id, components, resolved: {} }, user: src.user, guild: src.guild, channel: src.channel, message: src.type === 3 ? src.message : null, trigger: src, locale: o.locale ?? src.locale, fullName: m.title });
    return this.#fire(ix, o);
  }
  /** contextMenu('Summarise', message) or contextMenu('Profile', user) */
  async contextMenu(name, target, o = {}) {
    const w = this.lc.world; const isMsg = target && target.channel_id !== undefined;
    const who = this.#who(isMsg ? { ...o, message: target, channel: w.channels.get(target.channel_id) } : o);
    const cmd = this.command(name, { guild: who.guild, type: isMsg ? 3 : 2 }) ?? (o.force ? { id: snowflake(), name } : null);
    if (!cmd) throw new UserError(`no ${isMsg ? 'message' : 'user'} command "${name}"`);
    this.#allowed(cmd, who, o);
    const t = isMsg ? target : w.user(target);
    const data = { id: cmd.id, name: cmd.name, type: isMsg ? 3 : 2, target_id: t.id, resolved: isMsg ? { messages: { [t.id]: { ...t } } } : { users: { [t.id]: t }, ...(who.guild?.members.has(t.id) ? { members: { [t.id]: { ...w.member(who.guild, t, { withUser: false }), permissions: '0' } } } : {}) } };
    const ix = this.lc.interactions.create({ type: 2, data, ...who, locale: o.locale, fullName: cmd.name, targetUser: isMsg ? null : t });
    return this.#fire(ix, o);
  }
  /** A user writes in a channel (MESSAGE_CREATE to the bot if its intents allow). */
  say(content, o = {}) {
    const lc = this.lc; const who = this.#who(o);
    const m = lc.makeUserMessage({ ...who, content, embeds: o.embeds, files: o.files, reference: o.reply });
    lc.rec.add('user', { act: 'say', user: who.user.username, channel: who.channel.name ?? 'dm', content });
    return m;
  }
  /** Wait for the bot's next message in a channel (digest posts). since: a mark from lc.mark(). */
  async waitMessage({ channel, guild, timeout = 15000, since = this.lc.mark(), match = () => true, count = 1 } = {}) {
    const lc = this.lc, w = lc.world; const ch = channel === undefined ? null : w.channel(channel, guild === undefined ? w.guild() : w.guild(guild));
    const end = performance.now() + timeout;
    for (;;) {
      const got = lc.posts.filter((p) => p.seq > since && (!ch || p.message.channel_id === ch.id) && p.message.author.id === w.bot.id && match(p.message)).map((p) => p.message);
      if (got.length >= count) return count === 1 ? got[0] : got.slice(0, count);
      if (performance.now() > end) return count === 1 ? null : got;
      await sleep(15);
    }
  }
}
