import type { Element } from 'hast';
import { useEffect, useRef, useState } from 'react';
import { composeDocument } from '../../src-shared/document/compose-document.ts';
import type { Audience } from '../../src-shared/document/document-tree.ts';
import { createPieceMemory, type PieceMemory } from '../../src-shared/export/html/piece-memory.ts';
import { preparePieces } from '../../src-shared/export/html/prepare-pieces.ts';
import { printReport } from '../../src-shared/export/html/print-report.ts';
import type { Report } from '../../src-shared/report/report.ts';
import type { DocumentStore } from '../state/document-store.ts';
import { useDocument, useReport } from '../state/use-session.ts';
import { whenIdle } from './when-idle.ts';

/** Milliseconds without an edit after which the page is printed anew. */
const settleAfter = 150;

/** Milliseconds that printing takes at a time while there is something to type. */
const sliceLength = 6;

/** A report as the preview shows it. */
export type Printed = { readonly page: Element; readonly language: string };

/** The report, printed a while after the last edit and a little at a time, so that typing never waits for it. */
export function usePrintedReport(audience: Audience): Printed | undefined {
  const report = useReport((present) => present);
  const [printed, setPrinted] = useState<Printed>();
  const memory = memoryOf(useDocument());
  const cost = useRef(0);
  useEffect(() => {
    // A long report is printed less often.
    const wait = cost.current === 0 ? 0 : Math.max(settleAfter, 3 * cost.current);
    return printSoon({ report, audience, memory }, wait, (page, milliseconds) => {
      cost.current = milliseconds;
      setPrinted(page);
    });
  }, [report, audience, memory]);
  return printed;
}

/** Outlasts the pane, which comes back with its page at once. */
const memories = new WeakMap<DocumentStore, PieceMemory>();

function memoryOf(document: DocumentStore): PieceMemory {
  const memory = memories.get(document) ?? createPieceMemory();
  memories.set(document, memory);
  return memory;
}

type Job = { readonly report: Report; readonly audience: Audience; readonly memory: PieceMemory };

/** The returned function stops it, wherever it is; what was read by then stays in the memory. */
function printSoon(
  job: Job,
  wait: number,
  done: (printed: Printed, milliseconds: number) => void,
): () => void {
  const steps = print(job);
  let spent = 0;
  let stop: () => void = () => undefined;
  const go = () => {
    const start = performance.now();
    for (;;) {
      const step = steps.next();
      const slice = performance.now() - start;
      if (step.done) return done(step.value, Math.max(1, spent + slice));
      if (slice > sliceLength) {
        spent += slice;
        break;
      }
    }
    stop = whenIdle(go);
  };
  const timer = setTimeout(() => {
    stop = whenIdle(go);
  }, wait);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function* print({ report, audience, memory }: Job): Generator<undefined, Printed> {
  const tree = composeDocument(report, { audience, origins: true, figure: true });
  yield undefined;
  yield* preparePieces(tree, memory);
  const page = printReport(tree, memory);
  memory.settle();
  return { page, language: tree.language };
}
