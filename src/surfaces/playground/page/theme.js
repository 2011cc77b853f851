// Light or dark: as the system has it, until the reader chooses otherwise.
const KEY = 'rapporteur-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

function saved() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
    return null;
  }
}

function apply(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}

apply(saved());

/** Makes a button switch between light and dark. */
export function themeButton(button) {
  const current = () => document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light');
  const other = () => (current() === 'dark' ? 'light' : 'dark');
  const label = () => {
    button.setAttribute('aria-label', `Switch to ${other()} colours`);
    button.title = `Switch to ${other()} colours`;
  };
  button.addEventListener('click', () => {
    const theme = other();
    apply(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // As above.
    }
    label();
  });
  system.addEventListener('change', label);
  label();
}
