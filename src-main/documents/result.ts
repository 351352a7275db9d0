/** Something to tell the person who gave a file: whole sentences, what is the matter and what to do. */
export type Remark = {
  readonly message: string;
  /** 1-based line of the file. */
  readonly line?: number;
};

/** A value, or why there is none. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Remark };

/** The result that holds a value. */
export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** The result that says in whole sentences why there is no value. */
export function failed(message: string): Result<never> {
  return { ok: false, failure: { message } };
}
