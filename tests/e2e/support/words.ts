// The English words by which journeys find what a person presses or reads. One place to follow a change of text.
// Never put a word here that no person can see or hear.

export const words = {
  tip: {
    open: "Give a tip",
    sheet: (name: string) => `Tip for ${name}`,
    other: "Another amount",
    message: /^A word with it/,
    byBalance: /^Balance/,
    byCard: /^Card/,
    review: "Review",
    reviewHeading: (name: string) => `Your tip for ${name}`,
    give: /^Give /,
    change: "Change",
  },
  card: {
    number: "Card number",
    expiry: "Expiry",
    code: "Security code",
    again: "Type the card again",
    use: "Use this card",
    notATestCard: /This could be a real card: never type one here/,
  },
  payment: {
    asking: "Asking the bank",
    challenge: "Your bank wants to be sure",
    approve: "Approve",
    refuse: "Refuse",
    declined: "The payment did not go through",
    pay: /^Pay €/,
    cancel: "Cancel this payment",
    canceled: "Cancelled",
    thanks: /^Thank you for /,
    receipt: "Receipt",
  },
  receipt: {
    title: "Receipt",
    missing: "No receipt here",
    postings: "Postings",
    thank: "Say thank you",
    note: /^A note/,
    giveBack: "Give back",
    howMuch: "How much",
  },
  wallet: { topUp: "Top up", older: "Older", newer: "Newer", balanced: /^The books balance: to the cent/ },
  settings: { language: "Language", appearance: "Appearance", export: "Export the journal" },
} as const;
