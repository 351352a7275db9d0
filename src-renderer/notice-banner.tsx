import { revert } from './commands/revert.ts';
import { useCommand } from './commands/use-command.ts';
import { useSession, useWindow } from './state/use-session.ts';
import { Banner } from './ui/banner.tsx';
import { Button } from './ui/button.tsx';

/** What the window has to tell, above everything else. */
export function NoticeBanner() {
  const session = useSession();
  const notice = useWindow((state) => state.notice);
  const { run } = useCommand(revert);
  if (notice === undefined) return null;
  const isChanged = notice.kind === 'changed-on-disk';
  return (
    <Banner
      look={isChanged ? 'usual' : 'problem'}
      onDismiss={session.dismissNotice}
      actions={isChanged ? <Button onPress={run}>Take the file’s version</Button> : undefined}
    >
      {notice.text}
    </Banner>
  );
}
