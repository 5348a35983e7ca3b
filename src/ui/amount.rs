//! An amount of money as typography: large tabular digits, the currency smaller, the minor digits lighter.
//! It only arranges parts. Never compute, round or format a number here: the parts come ready for the reader's language.

use leptos::prelude::*;

/// An amount cut into the pieces that are set differently.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct AmountParts {
    /// `+`, `−` or nothing.
    pub sign: String,
    /// Whole units with their group separators, `1 286`.
    pub integer: String,
    /// The decimal separator and the minor digits, `,40`; empty for currencies without.
    pub fraction: String,
    /// The currency's symbol or code.
    pub currency: String,
    /// Whether the currency stands before the number.
    pub currency_first: bool,
    /// What stands between number and currency: a no-break space, or nothing.
    pub gap: String,
    /// The whole amount as one phrase, for speech: "minus 42 euros", "−42,00 €".
    pub spoken: String,
}

/// How loud an amount is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum AmountSize {
    /// In a list.
    Small,
    /// In running text and rows.
    #[default]
    Regular,
    /// The figure of a card or receipt.
    Large,
    /// The figure of a screen.
    Hero,
}

/// What an amount means, said by its sign first and by colour second.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum AmountTone {
    /// Just an amount.
    #[default]
    Plain,
    /// Money that came in.
    Incoming,
    /// Money that went out.
    Outgoing,
    /// Money still on its way.
    Pending,
}

/// An amount, drawn from its parts and spoken as one phrase.
#[component]
pub fn Amount(
    /// The pieces.
    #[prop(into)]
    parts: Signal<AmountParts>,
    /// How loud.
    #[prop(optional)]
    size: AmountSize,
    /// What it means.
    #[prop(optional)]
    tone: AmountTone,
) -> impl IntoView {
    let size = match size {
        AmountSize::Small => "small",
        AmountSize::Regular => "regular",
        AmountSize::Large => "large",
        AmountSize::Hero => "hero",
    };
    let tone = match tone {
        AmountTone::Plain => "plain",
        AmountTone::Incoming => "incoming",
        AmountTone::Outgoing => "outgoing",
        AmountTone::Pending => "pending",
    };
    // How many figures the large sizes must fit into their column.
    let figures_wide = move || parts.read().integer.chars().count().to_string();
    view! {
        <span class="amount" data-size=size data-tone=tone style:--figures=figures_wide>
            <span class="visually-hidden">{move || parts.read().spoken.clone()}</span>
            <span class="amount-figures" aria-hidden="true">
                {move || figures(parts.get())}
            </span>
        </span>
    }
}

/// The visible pieces in the order the language wants; the caller hides them from speech.
pub(super) fn figures(parts: AmountParts) -> impl IntoView {
    let AmountParts {
        sign,
        integer,
        fraction,
        currency,
        currency_first,
        gap,
        ..
    } = parts;
    let (before, after) = if currency_first {
        (format!("{currency}{gap}"), String::new())
    } else {
        (String::new(), format!("{gap}{currency}"))
    };
    let minor =
        |class, text: String| (!text.is_empty()).then(|| view! { <span class=class>{text}</span> });
    (
        sign,
        minor("amount-currency", before),
        view! { <span class="amount-integer">{integer}</span> },
        minor("amount-fraction", fraction),
        minor("amount-currency", after),
    )
}
