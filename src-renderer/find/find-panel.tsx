import './find.css';
import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  Regex,
  Replace,
  ReplaceAll,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useSession, useView } from '../state/use-session.ts';
import { Button } from '../ui/button.tsx';
import { FindToggle } from './find-toggle.tsx';
import { SectionCounts } from './section-counts.tsx';
import { type Finder, useFinder } from './use-finder.ts';

/** Looks for words in the whole report and puts others in their place. */
export function FindPanel() {
  const find = useView((state) => state.find);
  if (find === undefined) return null;
  return <OpenPanel isReplacing={find.isReplacing} asked={find.count} />;
}

type OpenPanelProps = {
  readonly isReplacing: boolean;
  /** Grows each time the command is given, which brings the focus here. */
  readonly asked: number;
};

function OpenPanel({ isReplacing, asked }: OpenPanelProps) {
  const finder = useFinder();
  const { query, setQuery, problem, status } = finder;
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the command is given
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finder.close();
    else if (event.key === 'Enter' && event.target === field.current) {
      finder.go(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element search is not known to every screen reader
    <div className="find-panel" role="search" aria-label="Find in report" onKeyDown={onKeyDown}>
      <div className="find-row">
        <input
          ref={field}
          className="control"
          aria-label="Find"
          aria-describedby={id}
          aria-invalid={problem !== undefined}
          value={query.words}
          placeholder="Find in report"
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setQuery({ words: currentTarget.value })}
        />
        <FindToggle
          name="Match case"
          icon={CaseSensitive}
          isOn={query.matchCase}
          onChange={(matchCase) => setQuery({ matchCase })}
        />
        <FindToggle
          name="Whole words"
          icon={WholeWord}
          isOn={query.wholeWord}
          onChange={(wholeWord) => setQuery({ wholeWord })}
        />
        <FindToggle
          name="Regular expression"
          icon={Regex}
          isOn={query.isPattern}
          onChange={(isPattern) => setQuery({ isPattern })}
        />
        <span className="find-status figures" id={id} role="status">
          {problem ?? status}
        </span>
        <FindButtons finder={finder} />
      </div>
      {isReplacing ? <ReplaceRow finder={finder} /> : undefined}
      <SectionCounts finder={finder} />
    </div>
  );
}

function FindButtons({ finder }: { readonly finder: Finder }) {
  const { found, go, close } = finder;
  const hasFound = found.length > 0;
  return (
    <>
      <Button
        look="bare"
        name="Previous"
        hint="Previous (Shift+Enter)"
        isEnabled={hasFound}
        onPress={() => go(-1)}
      >
        <ArrowUp size={15} aria-hidden />
      </Button>
      <Button
        look="bare"
        name="Next"
        hint="Next (Enter)"
        isEnabled={hasFound}
        onPress={() => go(1)}
      >
        <ArrowDown size={15} aria-hidden />
      </Button>
      <Button look="bare" name="Close" hint="Go to what was found (Esc)" onPress={close}>
        <X size={15} aria-hidden />
      </Button>
    </>
  );
}

function ReplaceRow({ finder }: { readonly finder: Finder }) {
  const { found, replacement, setReplacement, replaceOne, replaceAll, isReadOnly } = finder;
  const canReplace = found.length > 0 && !isReadOnly;
  const { announce } = useSession();
  return (
    <div className="find-row">
      <input
        className="control"
        aria-label="Replace with"
        value={replacement}
        placeholder="Replace with"
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => setReplacement(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && canReplace) replaceOne();
        }}
      />
      <Button isEnabled={canReplace} hint="Replace this one (Enter)" onPress={replaceOne}>
        <Replace size={15} aria-hidden />
        Replace
      </Button>
      <Button
        isEnabled={canReplace}
        hint="Replace all in one step"
        onPress={() => {
          const { length } = found;
          replaceAll();
          announce(`${length} replaced. Undo brings them back.`);
        }}
      >
        <ReplaceAll size={15} aria-hidden />
        Replace all
      </Button>
    </div>
  );
}
