//! The glyphs of the interface, from one sprite file.
//! Add a glyph to the sprite and to [`IconName`] together; never inline a drawing in a page.

use leptos::prelude::*;

/// The glyphs there are, each with its symbol in `public/icons/sprite.svg`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IconName {
    /// `house`
    Home,
    /// `mic`
    Spaces,
    /// `radio`
    Radio,
    /// `wallet`
    Wallet,
    /// `user`
    User,
    /// `settings`
    Settings,
    /// `search`
    Search,
    /// `plus`
    Plus,
    /// `minus`
    Minus,
    /// `skip-forward`
    SkipForward,
    /// `flask-conical`
    Sandbox,
    /// `arrow-left`
    ArrowLeft,
    /// `arrow-right`
    ArrowRight,
    /// `arrow-up-right`
    ArrowUpRight,
    /// `arrow-down-left`
    ArrowDownLeft,
    /// `x`
    X,
    /// `check`
    Check,
    /// `circle-check`
    CheckCircle,
    /// `triangle-alert`
    AlertTriangle,
    /// `circle-alert`
    AlertCircle,
    /// `info`
    Info,
    /// `clock`
    Clock,
    /// `hourglass`
    Hourglass,
    /// `credit-card`
    CreditCard,
    /// `receipt-text`
    Receipt,
    /// `printer`
    Printer,
    /// `undo-2`
    Undo,
    /// `rotate-ccw`
    RotateBack,
    /// `refresh-cw`
    Refresh,
    /// `heart`
    Heart,
    /// `hand-heart`
    HandHeart,
    /// `hand-coins`
    HandCoins,
    /// `coins`
    Coins,
    /// `eye`
    Eye,
    /// `eye-off`
    EyeOff,
    /// `lock`
    Lock,
    /// `globe`
    Globe,
    /// `sun`
    Sun,
    /// `moon`
    Moon,
    /// `monitor`
    Monitor,
    /// `languages`
    Languages,
    /// `user-plus`
    UserPlus,
    /// `user-check`
    UserCheck,
    /// `users`
    Users,
    /// `log-out`
    LogOut,
    /// `chevron-right`
    ChevronRight,
    /// `chevron-left`
    ChevronLeft,
    /// `chevron-down`
    ChevronDown,
    /// `chevron-up`
    ChevronUp,
    /// `upload`
    Upload,
    /// `download`
    Download,
    /// `wifi-off`
    WifiOff,
    /// `trash-2`
    Trash,
    /// `share-2`
    Share,
    /// `link`
    Link,
    /// `banknote`
    Banknote,
    /// `landmark`
    Landmark,
    /// `send`
    Send,
    /// `qr-code`
    QrCode,
    /// `ellipsis`
    More,
    /// `pencil`
    Pencil,
    /// `shield-check`
    ShieldCheck,
    /// `scale`
    Scale,
    /// `copy`
    Copy,
    /// `external-link`
    ExternalLink,
    /// `zap`
    Zap,
    /// `smartphone`
    Smartphone,
    /// `package`
    Package,
    /// `code-xml`
    CodeXml,
    /// `git-fork`
    GitFork,
    /// `bug`
    Bug,
    /// `layers`
    Layers,
    /// `gift`
    Gift,
    /// The coin, our own mark.
    Obole,
}

impl IconName {
    /// Id of the symbol in the sprite.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Home => "house",
            Self::Spaces => "mic",
            Self::Radio => "radio",
            Self::Wallet => "wallet",
            Self::User => "user",
            Self::Settings => "settings",
            Self::Search => "search",
            Self::Plus => "plus",
            Self::Minus => "minus",
            Self::SkipForward => "skip-forward",
            Self::Sandbox => "flask-conical",
            Self::ArrowLeft => "arrow-left",
            Self::ArrowRight => "arrow-right",
            Self::ArrowUpRight => "arrow-up-right",
            Self::ArrowDownLeft => "arrow-down-left",
            Self::X => "x",
            Self::Check => "check",
            Self::CheckCircle => "circle-check",
            Self::AlertTriangle => "triangle-alert",
            Self::AlertCircle => "circle-alert",
            Self::Info => "info",
            Self::Clock => "clock",
            Self::Hourglass => "hourglass",
            Self::CreditCard => "credit-card",
            Self::Receipt => "receipt-text",
            Self::Printer => "printer",
            Self::Undo => "undo-2",
            Self::RotateBack => "rotate-ccw",
            Self::Refresh => "refresh-cw",
            Self::Heart => "heart",
            Self::HandHeart => "hand-heart",
            Self::HandCoins => "hand-coins",
            Self::Coins => "coins",
            Self::Eye => "eye",
            Self::EyeOff => "eye-off",
            Self::Lock => "lock",
            Self::Globe => "globe",
            Self::Sun => "sun",
            Self::Moon => "moon",
            Self::Monitor => "monitor",
            Self::Languages => "languages",
            Self::UserPlus => "user-plus",
            Self::UserCheck => "user-check",
            Self::Users => "users",
            Self::LogOut => "log-out",
            Self::ChevronRight => "chevron-right",
            Self::ChevronLeft => "chevron-left",
            Self::ChevronDown => "chevron-down",
            Self::ChevronUp => "chevron-up",
            Self::Upload => "upload",
            Self::Download => "download",
            Self::WifiOff => "wifi-off",
            Self::Trash => "trash-2",
            Self::Share => "share-2",
            Self::Link => "link",
            Self::Banknote => "banknote",
            Self::Landmark => "landmark",
            Self::Send => "send",
            Self::QrCode => "qr-code",
            Self::More => "ellipsis",
            Self::Pencil => "pencil",
            Self::ShieldCheck => "shield-check",
            Self::Scale => "scale",
            Self::Copy => "copy",
            Self::ExternalLink => "external-link",
            Self::Zap => "zap",
            Self::Smartphone => "smartphone",
            Self::Package => "package",
            Self::CodeXml => "code-xml",
            Self::GitFork => "git-fork",
            Self::Bug => "bug",
            Self::Layers => "layers",
            Self::Gift => "gift",
            Self::Obole => "obole",
        }
    }
}

impl IconName {
    /// Whether it points along the line of reading, and so turns round in right-to-left text.
    fn follows_reading(self) -> bool {
        matches!(
            self,
            Self::ArrowLeft
                | Self::ArrowRight
                | Self::ArrowUpRight
                | Self::ArrowDownLeft
                | Self::ChevronLeft
                | Self::ChevronRight
                | Self::ExternalLink
                | Self::LogOut
                | Self::SkipForward
                | Self::Send
                | Self::Undo
        )
    }
}

/// A glyph as large as the text around it asks for. Decoration unless it has a `label`.
#[component]
pub fn Icon(
    /// Which.
    name: IconName,
    /// Its meaning, when no word beside it says so.
    #[prop(optional, into)]
    label: Option<String>,
) -> impl IntoView {
    let hidden = label.is_none().then_some("true");
    let role = label.is_some().then_some("img");
    let mirrored = name.follows_reading().then_some("true");
    view! {
        <svg class="icon" data-mirrored=mirrored aria-hidden=hidden role=role aria-label=label focusable="false">
            <use href=format!("/icons/sprite.svg#{}", name.symbol()) />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_glyph_named_here_is_in_the_sprite() {
        let sprite = include_str!("../../public/icons/sprite.svg");
        // The match arms of `symbol` are the list: a separate one would be forgotten.
        let arms = include_str!("icon.rs").lines().filter_map(|line| {
            let arm = line.trim().strip_prefix("Self::")?;
            arm.split_once(" => \"")?.1.split_once('"')
        });
        let symbols: Vec<&str> = arms.map(|(symbol, _)| symbol).collect();
        assert!(symbols.len() > 50, "{} glyphs", symbols.len());
        for symbol in symbols {
            assert!(sprite.contains(&format!("id=\"{symbol}\"")), "{symbol}");
        }
    }
}
