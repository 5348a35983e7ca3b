// The test cards that journeys type, by what they do. No number here was ever given out by a bank.

export type Card = { number: string; expiry: string; code: string };

const card = (number: string): Card => ({ number, expiry: "11/37", code: "739" });

export const CARDS = {
  succeeds: card("4242 4242 4242 4242"),
  declined: card("4000 0000 0000 0002"),
  withoutFunds: card("4000 0000 0000 9995"),
  challenged: card("4000 0027 6000 3184"),
  disputed: card("4000 0000 0000 0259"),
  /** Well formed and of no use here: what a person's own card looks like. */
  looksReal: card("4929 1234 5678 9015"),
};
