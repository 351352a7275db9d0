import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets, withoutSecrets } from '../../../../src-shared/checks/secrets/find-secrets.ts';

/** Put together here, so that nothing in the repository looks like a secret itself. */
const letters = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const of = (length: number) => letters.repeat(3).slice(0, length);
const jwt = `eyJ${of(20)}.eyJ${of(30)}.${of(43)}`;
const key = `-----BEGIN RSA PRIVATE${' '}KEY-----\n${of(64)}\n-----END RSA PRIVATE${' '}KEY-----`;

describe('findSecrets', () => {
  it.each([
    ['an AWS access key', `AKIA${'ABCD2345'.repeat(2)}`],
    ['a GitHub token', `ghp_${of(36)}`],
    ['a GitHub token', `github_pat_${of(60)}`],
    ['a GitLab token', `glpat-${of(20)}`],
    ['a Slack token', `xoxb-${of(30)}`],
    ['a Slack webhook', `https://hooks.slack.com/services/T000/B000/${of(24)}`],
    ['a Stripe key', `sk_live_${of(24)}`],
    ['a Google API key', `AIza${of(35)}`],
    ['an npm token', `npm_${of(36)}`],
    ['a JSON Web Token', jwt],
    ['a private key', key],
  ])('finds %s wherever it stands', (name, secret) => {
    const text = `2024-05-09 14:02 worker said: ${secret} and went on`;
    expect(findSecrets(text)).toEqual([
      { name, isAddress: false, start: text.indexOf(secret), end: text.indexOf(' and went') },
    ]);
  });

  it.each([
    ['password=hunter2!', 'hunter2!'],
    ['DB_PASSWORD: "correct horse 9"', undefined],
    ['DB_PASSWORD: "c0rrect-horse"', 'c0rrect-horse'],
    ['"api_key": "9f8e7d6c5b4a"', '9f8e7d6c5b4a'],
    ['export CLIENT_SECRET=Zx81-Spectrum', 'Zx81-Spectrum'],
    ['mysql --password=S3sameOpen', 'S3sameOpen'],
    ['The password is `tr0ub4dor`, we told them.', 'tr0ub4dor'],
    ['postgres://app:s3cr3tly@db-1/orders', 's3cr3tly'],
    [`Authorization: Bearer ${of(30)}`, of(30)],
    [`session_id=${of(32)}`, of(32)],
    [`AccountKey=${of(44)};`, of(44)],
  ])('finds what %s calls a secret', (text, secret) => {
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      secret === undefined ? [] : [secret],
    );
  });

  it.each([
    ['node 10.20.30.40 went away', '10.20.30.40'],
    ['http://192.168.0.17:8080/health', '192.168.0.17'],
    ['172.31.255.1,', '172.31.255.1'],
    ['ip-10-0-3-7.eu-west-1.compute.internal', 'ip-10-0-3-7.eu-west-1.compute.internal'],
    ['ping db-1.prod.corp failed', 'db-1.prod.corp'],
    ['fd12:3456:789a::1', 'fd12:3456:789a::1'],
    ['ticket of jane.roe@bigcustomer.com.', 'jane.roe@bigcustomer.com'],
  ])('finds the address in %s', (text, address) => {
    expect(
      findSecrets(text).map(({ start, end, isAddress }) => [text.slice(start, end), isAddress]),
    ).toEqual([[address, true]]);
  });

  it.each([
    'The password was changed and the token rotated at 14:05.',
    'password: ********',
    'password=<your password>',
    'token = getToken(session)',
    'secret: ${{ secrets.DEPLOY_KEY }}',
    'Set `api_key` to null.',
    'See https://user:password@host for the form.',
    'AKIAIOSFODNN7EXAMPLE',
    'the token: authentication.tokens.v2',
    'version 10.2.3 and v10.0.0.1, then 8.8.8.8 and 172.32.0.1',
    'the whole of 10.0.0.0/8 was blocked',
    'git@github.com:org/repo.git and support@example.com and logo@2x.png',
    'a local variable, an internal error, e.g. this.internal()',
    'commit 3f786850e387550fdab836ed7e6dc881de23001b',
    'at 14:05:09 the rate was 12.5%',
    'task-runner-0123456789abcdef0123456789abcdef',
  ])('leaves alone: %s', (text) => {
    expect(findSecrets(text)).toEqual([]);
  });

  it('takes secrets out and nothing else', () => {
    expect(withoutSecrets(`curl -H "X-Api-Key: ${of(24)}" 10.1.2.3 twice`)).toBe(
      'curl -H "X-Api-Key: [removed: the credentials of a request]" [removed: a private network address] twice',
    );
  });

  it('leaves nothing to find behind, whatever the text', () => {
    const pieces = [
      'password=',
      'a1!b2c3',
      ' ',
      '://u:',
      '@h',
      '10.1.2.3',
      'x@y.com',
      '\n',
      '"',
      jwt,
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        expect(findSecrets(withoutSecrets(parts.join('')))).toEqual([]);
      }),
    );
  });

  it('comes to an end with long hostile text', () => {
    for (const piece of [
      'a',
      'a.',
      '10.',
      'a@',
      'password=',
      'eyJ',
      '-----BEGIN ',
      '://a:',
      'fd00:',
      'key: ',
    ]) {
      const text = piece.repeat(20_000);
      expect(() => findSecrets(text)).not.toThrow();
    }
  });
});
