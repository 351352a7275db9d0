import type { Omitted } from '../../src-shared/import/notes-reading.ts';

type OmittedLineProps = {
  readonly omitted: Omitted;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
};

/** How much of a chat nobody wrote, and whether it comes too. */
export function OmittedLine({ omitted, isShown, onShow }: OmittedLineProps) {
  return (
    <p className="import-omitted">
      {omittedWords(omitted)} {isShown ? 'shown' : 'left out'}{' '}
      <button type="button" className="line-button" onClick={() => onShow(!isShown)}>
        {isShown ? 'Leave them out' : 'Show them'}
      </button>
    </p>
  );
}

function omittedWords({ joins, programs }: Omitted): string {
  return [counted(joins, 'join'), counted(programs, 'bot message')].filter(Boolean).join(' and ');
}

function counted(count: number, what: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
