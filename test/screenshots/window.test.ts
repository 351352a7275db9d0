import { it } from 'vitest';
import { everyScreen } from '../e2e/driver/every-screen.ts';
import { picture } from './picture.ts';

it('takes pictures of every screen and dialog', async () => {
  await everyScreen(picture);
});
