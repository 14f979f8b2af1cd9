/** What a request brought, checked before anything is done with it. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { custom, type GenericSchema, getDotPath, type InferOutput, safeParse } from 'valibot';
import type { Json } from '../json';
import { StoreProblem } from '../world/store-problem';

/** Any JSON at all; what a request's parsed body holds is nothing else. */
export const jsonValue = custom<Json>((value) => value !== undefined);

/** The request's JSON as the schema describes it; anything else is answered with 400 and what is wrong where. */
export const jsonBody = async <Schema extends GenericSchema>(
  context: Context,
  schema: Schema,
): Promise<InferOutput<Schema>> => {
  const body = await context.req.json().catch(() => refuse('the body is not JSON'));
  const parsed = safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return refuse(`${getDotPath(issue) ?? 'the body'}: ${issue.message}`);
};

/** Ends the request with 400 and a message, as `{"error": …}`. */
export const refuse = (message: string): never => {
  throw new HTTPException(400, { res: Response.json({ error: message }, { status: 400 }) });
};

/** Does what was asked; where the host refuses it (no such sheet), says why with 400. */
export const orRefuse = async <Result>(ask: () => Result | Promise<Result>): Promise<Result> => {
  try {
    return await ask();
  } catch (problem) {
    if (problem instanceof StoreProblem) throw problem;
    return refuse(messageOf(problem));
  }
};

/** An error of another realm, such as the script's own, is no `Error` here. */
const messageOf = (problem: unknown): string =>
  typeof problem === 'object' && problem !== null && 'message' in problem ? String(problem.message) : String(problem);
