/** The parts of Deno and of its assertions that the tests use; the real types are not brought by the bundler. */
declare namespace Deno {
  function test(name: string, body: () => void | Promise<void>): void;
  function readTextFileSync(path: string | URL): string;
  function readDirSync(path: string | URL): Iterable<{ name: string; isDirectory: boolean }>;
}

declare module 'node:assert/strict' {
  const assert: {
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
    ok(value: unknown, message?: string): void;
  };
  export default assert;
}
