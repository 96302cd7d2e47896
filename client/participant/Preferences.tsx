import { IconButton } from '../kit/IconButton.tsx';
import { words } from '../words/phone.ts';
import styles from './Menu.module.css';
import { type Settings, THEMES } from './useSettings.ts';

/** How this phone looks; nobody else sees it. */
export function Preferences({ settings }: { settings: Settings }) {
  return (
    <div className={styles.preferences}>
      <div className={styles.line}>
        <span>{words.menu.textSize}</span>
        <span className={styles.size}>
          <IconButton icon="minus" label={words.menu.smaller} disabled={settings.smallest} onClick={() => settings.resizeText(-1)} />
          <output>{settings.textSize} %</output>
          <IconButton icon="plus" label={words.menu.larger} disabled={settings.largest} onClick={() => settings.resizeText(1)} />
        </span>
      </div>
      <fieldset className={styles.line}>
        <legend>{words.menu.theme}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="button"
            className={styles.choice}
            aria-pressed={settings.theme === theme}
            onClick={() => settings.setTheme(theme)}
          >
            {words.menu.themes[theme]}
          </button>
        ))}
      </fieldset>
      <label className={styles.line}>
        <span>{words.menu.timer}</span>
        <input type="checkbox" className={styles.check} checked={settings.timer} onChange={(event) => settings.showTimer(event.target.checked)} />
      </label>
    </div>
  );
}
