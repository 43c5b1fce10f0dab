/** HTML that a script carries, put in by the build. */
declare module '*.html' {
  const text: string;
  export default text;
}
