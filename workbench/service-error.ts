// The two ways a service call ends badly: an exception that a script may catch, and the end of the execution, which it may not.

/** Thrown by a stand-in; the script sees it as `Exception: message`, an error of its own realm. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}

/** What the script's own code threw while a service ran it, as a template is run; it goes on as it was. */
export class ScriptFailure extends Error {
  override readonly name = 'ScriptFailure';
  readonly thrown: unknown;

  constructor(thrown: unknown) {
    super('the script threw');
    this.thrown = thrown;
  }
}

/** Thrown where an execution is cut off. A script that catches it meets it again at its next call of any service. */
export class ExecutionKilled extends Error {
  override readonly name = 'ExecutionKilled';
}
