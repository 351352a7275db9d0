import './header-form.css';
import { useEffect, useRef, useState } from 'react';
import { useDocumentState, useReport } from '../state/use-session.ts';
import { HeaderChips } from './header-chips.tsx';
import { HeaderFields } from './header-fields.tsx';
import { TitleField } from './title-field.tsx';
import { useHeaderEdit } from './use-header-edit.ts';

/** What stands at the head of the report: its title, and what is known about it as chips that open a form. */
export function HeaderForm() {
  const isReadOnly = useDocumentState((state) => state.readOnly !== undefined);
  const title = useReport((report) => report.title);
  const { edit } = useHeaderEdit();
  const [opened, setOpened] = useState<string>();
  const last = useRef<string>(undefined);
  // Who leaves the form goes on from the chip that opened it.
  useEffect(() => {
    if (opened === undefined && last.current !== undefined) focusChip(last.current);
    last.current = opened;
  }, [opened]);
  return (
    <section className="header-form" aria-label="Header">
      <TitleField
        value={title}
        isReadOnly={isReadOnly}
        onChange={(value) => edit({ title: value }, 'title')}
      />
      {opened === undefined ? (
        <HeaderChips onOpen={setOpened} />
      ) : (
        <HeaderFields
          opened={opened}
          isReadOnly={isReadOnly}
          onClose={() => setOpened(undefined)}
        />
      )}
    </section>
  );
}

function focusChip(part: string): void {
  const chip =
    document.querySelector(`.header-chips [data-place="${CSS.escape(`header:${part}`)}"]`) ??
    document.querySelector('.header-chips .byline');
  if (chip instanceof HTMLElement) chip.focus();
}
