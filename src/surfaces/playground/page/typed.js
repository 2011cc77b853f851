// What a person typed after a slash, read as a command. Pure. A command is an entry of /api/about: `{ name, description, options }`.

/**
 * Commands that fit what has been typed after the slash, best first: those whose name begins so, then those that hold it, then those whose
 * description does.
 */
export function matching(commands, typed) {
  const wanted = typed.trim().toLowerCase();
  const rank = ({ name, description }) => {
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}

/**
 * Reads a line such as `/ask who attended Almaty` or `/ask question:who attended outlet:AnewZ`. Words before the first `option:` belong to the
 * first option.
 *
 * @returns {{command: object, texts: Record<string, string>} | null} null until the command's name is complete and a space follows it
 */
export function readTyped(text, commands) {
  const command = [...commands]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => text.toLowerCase().startsWith(`/${name} `));
  if (command === undefined) return null;
  const texts = {};
  let current = command.options[0]?.name;
  for (const word of text.slice(command.name.length + 2).split(/\s+/)) {
    const named = command.options.find(({ name }) => word.toLowerCase().startsWith(`${name}:`));
    if (named !== undefined) current = named.name;
    if (current === undefined) break;
    const rest = named === undefined ? word : word.slice(named.name.length + 1);
    texts[current] = `${texts[current] ?? ''} ${rest}`.trim();
  }
  return { command, texts: Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')) };
}

/** The option whose `name:` ends a text, and what stands before it; null where none does. */
export function endsInName(text, options) {
  const typed = /^(?:([\s\S]*)\s)?([^\s:]+):$/.exec(text);
  const option = typed && options.find(({ name }) => name === typed[2].toLowerCase());
  return option ? { option, before: (typed[1] ?? '').trimEnd() } : null;
}

/** Choices whose name holds what is typed; all of them while nothing is. */
export function fittingChoices(choices, typed) {
  const wanted = typed.trim().toLowerCase();
  return choices.filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** The fixed choices of an option, yes and no included; none where anything may be typed. */
export function choicesOf(option) {
  if (option.type !== 'boolean') return option.choices;
  return [
    { name: 'True', value: true },
    { name: 'False', value: false },
  ];
}

/**
 * The value to send for what stands in a field.
 *
 * @returns {{value: string | number | boolean} | {missing: true} | {wrong: string}}
 */
export function readValue(option, text, chosen) {
  if (chosen !== null) return { value: chosen.value };
  const typed = text.trim();
  if (typed === '') return { missing: true };
  const choices = choicesOf(option);
  if (choices.length > 0) {
    const named = choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
    return named === undefined ? { wrong: `Choose one of the list for “${option.name}”.` } : { value: named.value };
  }
  if (option.type === 'text') return { value: typed };
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? { value: number } : { wrong: `“${option.name}” must be a number.` };
}
