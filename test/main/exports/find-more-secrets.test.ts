import { expect, it } from 'vitest';
import { findMoreSecrets } from '../../../src-main/exports/find-more-secrets.ts';
import { buildReport, prose } from '../../unit/report/build-report.ts';

/** Put together here, so that nothing in the repository looks like a secret itself. */
const linear = `lin_api_${'aB3d'.repeat(10)}`;

it('finds what only secretlint knows, and says nothing twice', async () => {
  const report = buildReport({
    sections: [
      prose('Logs', `The key was ${linear} then.`),
      prose('More', `ghp_${'aB3d'.repeat(9)} is known already.`),
      prose('Words', 'Nothing here.'),
    ],
  });
  expect(await findMoreSecrets(report)).toEqual([
    {
      message:
        'Something in “Logs” looks like a key or a password: take it out, and make it invalid where it was valid.',
      where: { kind: 'section', id: 'Logs' },
    },
  ]);
});
