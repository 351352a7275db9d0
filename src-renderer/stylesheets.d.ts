/** A stylesheet that Vite puts beside the bundle. */
declare module '*.css';
declare module '@fontsource-variable/inter';
