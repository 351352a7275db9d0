import { useEffect, useState } from 'react';
import type { Outcome } from '../../src-shared/ipc/messages.ts';
import type { Template } from '../../src-shared/report/templates/template.ts';
import { answered } from '../api.ts';
import { useSession } from './use-session.ts';

/** The templates that the user made, and what can be done with them. */
export type OwnTemplates = {
  readonly templates: readonly Template[];
  /** Gives a sentence where it did not work. */
  readonly save: (template: Template) => Promise<string | undefined>;
  readonly remove: (id: string) => Promise<string | undefined>;
};

export function useOwnTemplates(): OwnTemplates {
  const { api } = useSession();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  const take = (outcome: Outcome<readonly Template[]>) => {
    if (outcome.ok) setTemplates(outcome.value);
    return outcome.ok ? undefined : outcome.message;
  };
  useEffect(() => {
    let isWanted = true;
    void answered(api.listTemplates({})).then((outcome) => {
      if (isWanted && outcome.ok) setTemplates(outcome.value);
    });
    return () => {
      isWanted = false;
    };
  }, [api]);
  return {
    templates,
    save: async (template) => take(await answered(api.saveTemplate({ template }))),
    remove: async (id) => take(await answered(api.removeTemplate({ template: id }))),
  };
}
