import fc from 'fast-check';

// The same cases in every run of `npm test`, so that what was green stays green until the code changes.
// `npm run prove` draws others each time, and many more.
fc.configureGlobal({ seed: 20_240_509 });
