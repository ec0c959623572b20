// What a reader of docs/http.md has: routes, a way to pay, a place to write to. All of it in memory.
import type { DecisionRecord } from "interdict";
import type { Fault } from "interdict/http";

export { default as express } from "express";

import create from "express";

export const app = create();
export const payeeOf = (body: unknown): string => (body as { payee: string }).payee;
export const pay = (body: unknown, decision: string | undefined) => ({ paid: body, decision });
export const decisions = { write(_: object): void {} };
export const alert = (_: Fault | undefined): void => {};

const kept: DecisionRecord[] = [];
export const log = {
  append: async (record: DecisionRecord): Promise<void> => {
    kept.push(record);
  },
  get last(): DecisionRecord | undefined {
    return kept.at(-1);
  },
};

const post = (body: string) =>
  new Request("https://shop.example/payments", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
export const paymentTo = (payee: string) => post(JSON.stringify({ payee }));
export const brokenRequest = () => post('{"payee":');
