// What Google puts into a sidebar's page (guides/html/reference/run and host).

interface ScriptRunner {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRunner;
  withFailureHandler(handler: (error: Error) => void): ScriptRunner;
  rpc(method: string, input: unknown): void;
}

declare const google: {
  readonly script: {
    readonly run: ScriptRunner;
    readonly host: { close(): void; readonly editor: { focus(): void } };
  };
};
