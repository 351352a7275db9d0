import { createContext } from 'react';

/** Where menus and the like are put: in the open dialog, for what is outside of it cannot be reached. */
export const PortalPlace = createContext<HTMLElement | undefined>(undefined);
