// The English words by which journeys find what a person would press or read. One place to follow a change of text.
// Never put a word here that no person can see or hear.

export const words = {
  nav: { home: "Home", spaces: "Spaces", wallet: "Wallet", you: "You", main: "Main" },
  testMoney: "Test money",
  tip: {
    open: "Give a tip",
    sheet: (name: string) => `A tip for ${name}`,
    other: "Another amount",
    message: /^Your message/,
    review: "Review",
    reviewHeading: (name: string) => `Your tip for ${name}`,
    give: /^Give /,
    change: "Change",
    receipt: "Receipt",
  },
  card: {
    number: "Card number",
    expiry: "Expiry date",
    code: "Security code",
    use: "Use this card",
    pay: /^Pay /,
    cancel: "Cancel the payment",
  },
} as const;
