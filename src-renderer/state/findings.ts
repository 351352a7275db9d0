import { use, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createReadinessCheck, type ReadinessCheck } from '../../src-shared/checks/check-report.ts';
import type { Finding } from '../../src-shared/checks/finding.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { DocumentStore } from './document-store.ts';
import { DocumentContext, useDocument } from './use-session.ts';

/** Milliseconds without an edit after which the report is checked anew. */
const settleAfter = 300;

type FindingsState = {
  readonly findings: readonly Finding[];
  /** The report was checked at least once: only then does no finding mean that there is none. */
  readonly isChecked: boolean;
};

const unchecked: FindingsState = { findings: [], isChecked: false };
const noFindings = createStore<FindingsState>()(() => unchecked);
const byDocument = new WeakMap<DocumentStore, StoreApi<FindingsState>>();

/** What the readiness check finds in the report as it was a moment ago; nothing without a report. */
export function useFindings(): readonly Finding[] {
  const document = use(DocumentContext);
  return useStore(document === undefined ? noFindings : findingsOf(document), findingsIn);
}

/** Tells whether what `useFindings` says comes from a check. */
export function useIsChecked(): boolean {
  const document = use(DocumentContext);
  const store = document === undefined ? noFindings : findingsOf(document);
  return useStore(store, ({ isChecked }) => isChecked);
}

/** Checks the report whenever its user pauses, for as long as the component is there. */
export function useReadinessCheck(): void {
  const document = useDocument();
  useEffect(() => watch(document), [document]);
}

function findingsIn({ findings }: FindingsState): readonly Finding[] {
  return findings;
}

function findingsOf(document: DocumentStore): StoreApi<FindingsState> {
  const known = byDocument.get(document);
  if (known !== undefined) return known;
  const made = createStore<FindingsState>()(() => unchecked);
  byDocument.set(document, made);
  return made;
}

function watch(document: DocumentStore): () => void {
  const readiness = createReadinessCheck();
  const store = findingsOf(document);
  let checked: Report | undefined;
  let stop = () => {};
  const checkAfter = (wait: number) => {
    const { report } = document.state.getState().history;
    if (report === checked) return;
    checked = report;
    stop();
    stop = checkSoon(readiness, report, wait, (findings) =>
      store.setState({ findings, isChecked: true }),
    );
  };
  checkAfter(0);
  const leave = document.state.subscribe(() => checkAfter(settleAfter));
  return () => {
    stop();
    leave();
  };
}

/** A rule at a time, so that no keystroke waits for all of them. */
function checkSoon(
  readiness: ReadinessCheck,
  report: Report,
  wait: number,
  done: (findings: readonly Finding[]) => void,
): () => void {
  const steps = readiness.steps(report);
  const go = () => {
    const step = steps.next();
    if (step.done) done(step.value);
    else timer = setTimeout(go, 0);
  };
  let timer = setTimeout(go, wait);
  return () => clearTimeout(timer);
}
