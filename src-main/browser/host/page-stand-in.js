// Runs in a page before its own scripts: what the preload requires of Electron, made of the host's one
// function, and the host's own dialog. No content security policy applies to it.

const tell = window.postludeHost;
delete window.postludeHost;

const listeners = new Map();

const electron = {
  contextBridge: {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api }),
  },
  ipcRenderer: {
    invoke: async (_channel, name, given) => {
      const answer = await tell({ kind: 'call', name, given });
      if ('json' in answer) return JSON.parse(answer.json);
      return 'value' in answer ? answer.value : answer;
    },
    on: (channel, listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    removeListener: (channel, listener) => {
      const others = (listeners.get(channel) ?? []).filter((each) => each !== listener);
      listeners.set(channel, others);
    },
  },
  // No browser tells the path of a file.
  webUtils: { getPathForFile: () => '' },
};

window.require = (name) => {
  if (name !== 'electron') throw new Error(`A sandboxed preload may not require ${name}.`);
  return electron;
};

Object.defineProperty(window, 'postludeHear', {
  value: (channel, payload) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, payload);
  },
});

window.addEventListener('focus', () => tell({ kind: 'focused' }));
window.addEventListener('resize', () => {
  const { screenX: x, screenY: y, outerWidth: width, outerHeight: height } = window;
  tell({ kind: 'placed', bounds: { x, y, width, height } });
});

// Makes the browser ask before its window closes; the host hears of that and asks in its own words. Where the
// page itself wants to go elsewhere nothing is asked, for the host cancels that.
let leftAt = Number.NEGATIVE_INFINITY;
window.navigation?.addEventListener('navigate', ({ destination }) => {
  if (!destination.sameDocument) leftAt = performance.now();
});
window.addEventListener('beforeunload', (event) => {
  if (performance.now() - leftAt > 1000) event.preventDefault();
});

// The program has no key that loads its page anew; the browser would, and lose what was not sent yet.
window.addEventListener('keydown', (event) => {
  const isReload = event.key === 'F5' || (event.key.toLowerCase() === 'r' && isCommand(event));
  if (isReload) event.preventDefault();
});

function isCommand({ ctrlKey, metaKey, altKey }) {
  return (ctrlKey || metaKey) && !altKey;
}

function make(name, text, style) {
  const element = document.createElement(name);
  element.textContent = text;
  element.style.cssText = style;
  return element;
}

function showQuestion({ message, detail, buttons, text }) {
  const dialog = make('dialog', '', 'max-width: 36rem; padding: 1.5rem; border-radius: 8px');
  dialog.append(make('h2', message, 'margin: 0; font-size: 1.1rem'));
  dialog.append(make('p', detail, 'white-space: pre-wrap'));
  const input = make('input', '', 'box-sizing: border-box; width: 100%; padding: 0.4rem');
  input.setAttribute('aria-label', message);
  input.value = text ?? '';
  if (text !== undefined) dialog.append(input);
  const row = make('div', '', 'display: flex; gap: 0.5rem; margin-top: 1rem');
  dialog.append(row);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const answer = (button) => {
      dialog.remove();
      resolve({ button, text: input.value });
    };
    for (const [index, label] of buttons.entries()) {
      const button = make('button', label, 'padding: 0.4rem 1rem');
      button.addEventListener('click', () => answer(index));
      row.append(button);
    }
    dialog.addEventListener('keydown', (event) => {
      // The page's own keys rest meanwhile.
      event.stopPropagation();
      if (event.key === 'Enter' && event.target === input) answer(0);
    });
    dialog.addEventListener('cancel', () => answer(-1));
    dialog.showModal();
  });
}

function copy({ text, html }) {
  const put = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
}

Object.defineProperty(window, 'postludeDo', { value: Object.freeze({ showQuestion, copy }) });
