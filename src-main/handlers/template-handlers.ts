import type { Handlers } from '../../src-shared/ipc/answer-call.ts';
import type { AppContext } from '../app-context.ts';
import type { AppWindow } from '../windows/app-window.ts';

type TemplateCommand = 'listTemplates' | 'saveTemplate' | 'removeTemplate';

/** The commands about the templates that the user made. */
export function templateHandlers({
  templates,
}: AppContext): Pick<Handlers<AppWindow>, TemplateCommand> {
  return {
    listTemplates: async () => ({ ok: true, value: templates.templates() }),
    saveTemplate: async ({ template }) => templates.save(template),
    removeTemplate: async ({ template }) => templates.remove(template),
  };
}
