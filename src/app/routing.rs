//! Which address shows which page. Fixed words come before `/:handle`, which takes any one word; links are made in
//! `routes`, never here.

use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route};
use leptos_router::path;

use crate::pages::handoffs::{GivePage, HandOffPage, HandOffsPage, SamplePage};
use crate::pages::home::HomePage;
use crate::pages::not_found::NotFoundPage;
use crate::pages::payment::PaymentPage;
use crate::pages::people::{CreateProfilePage, EditProfilePage, YouPage};
use crate::pages::posts::{AuthorPage, ComposePage, FeedPage, PostPage};
use crate::pages::profile::ProfilePage;
use crate::pages::receipt::ReceiptPage;
use crate::pages::requests::RequestPage;
use crate::pages::rules::{EligibilityPage, RulesPage};
use crate::pages::scenarios::ScenariosPage;
use crate::pages::settings::SettingsPage;
use crate::pages::share::SharePage;
use crate::pages::spaces::{SchedulePage, SpacePage, SpacesPage, TicketPage};
use crate::pages::studio::{ImportPage, ServicePage, StudioPage};
use crate::pages::subscriptions::{MethodPage, SubscribePage, SubscriptionsPage, TierPage};
use crate::pages::supporters::SupportersPage;
use crate::pages::tips::TipPage;
use crate::pages::transfers::{AskPage, SendPage, TransferPage};
use crate::pages::wallet::{TopUpPage, WalletPage};
use crate::pages::withdrawals::{WithdrawPage, WithdrawalPage};

#[component]
pub fn Pages() -> impl IntoView {
    view! {
        <FlatRoutes fallback=NotFoundPage>
            <Route path=path!("/") view=HomePage />
            <Route path=path!("/wallet") view=WalletPage />
            <Route path=path!("/wallet/top-up") view=TopUpPage />
            <Route path=path!("/wallet/send") view=SendPage />
            <Route path=path!("/wallet/request") view=AskPage />
            <Route path=path!("/transfers/:transfer") view=TransferPage />
            <Route path=path!("/requests/:request") view=RequestPage />
            <Route path=path!("/wallet/withdraw") view=WithdrawPage />
            <Route path=path!("/withdrawals/:withdrawal") view=WithdrawalPage />
            <Route path=path!("/settings") view=SettingsPage />
            <Route path=path!("/rules") view=RulesPage />
            <Route path=path!("/eligibility") view=EligibilityPage />
            <Route path=path!("/settings/scenarios") view=ScenariosPage />
            <Route path=path!("/create-profile") view=CreateProfilePage />
            <Route path=path!("/edit-profile") view=EditProfilePage />
            <Route path=path!("/you") view=YouPage />
            <Route path=path!("/share") view=SharePage />
            <Route path=path!("/supporters") view=SupportersPage />
            <Route path=path!("/pay/:payment") view=PaymentPage />
            <Route path=path!("/receipt/:payment") view=ReceiptPage />
            <Route path=path!("/subscriptions") view=SubscriptionsPage />
            <Route path=path!("/subscriptions/:subscription/method") view=MethodPage />
            <Route path=path!("/:handle/subscribe") view=SubscribePage />
            <Route path=path!("/tier") view=TierPage />
            <Route path=path!("/studio") view=StudioPage />
            <Route path=path!("/studio/service") view=ServicePage />
            <Route path=path!("/studio/import") view=ImportPage />
            <Route path=path!("/spaces") view=SpacesPage />
            <Route path=path!("/spaces/new") view=SchedulePage />
            <Route path=path!("/spaces/:space") view=SpacePage />
            <Route path=path!("/tickets/:ticket") view=TicketPage />
            <Route path=path!("/posts") view=FeedPage />
            <Route path=path!("/posts/new") view=ComposePage />
            <Route path=path!("/posts/:post") view=PostPage />
            <Route path=path!("/:handle/posts") view=AuthorPage />
            <Route path=path!("/handoffs") view=HandOffsPage />
            <Route path=path!("/handoffs/:handoff") view=HandOffPage />
            <Route path=path!("/handoffs/:handoff/sample") view=SamplePage />
            <Route path=path!("/:handle/give/:account") view=GivePage />
            <Route path=path!("/:handle/tip") view=TipPage />
            <Route path=path!("/:handle") view=ProfilePage />
        </FlatRoutes>
    }
}
