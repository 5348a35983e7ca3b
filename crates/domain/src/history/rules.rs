//! The frozen structs of rule packs and eligibility. Never edit one that has been released: add the next version below
//! it.

use super::{Decoder, Encoder, HistoryError, Stored, frozen};
use crate::eligibility::Fact;
use crate::id::PersonId;
use crate::moment::Moment;
use crate::rules::PackName;

frozen!(commands for crate::rules::Command, crate::Command {
    "choose_pack" 1 ChoosePackV1 => ChoosePack { pack: PackName }
});

frozen!(events for crate::rules::Event, crate::Event {
    "pack_chosen" 1 PackChosenV1 => PackChosen { pack: PackName, at: Moment }
});

frozen!(eligibility_commands for crate::eligibility::Command, crate::Command {
    "declare_fact" 1 DeclareFactV1 => DeclareFact { fact: Fact, is_so: bool }
});

frozen!(eligibility_events for crate::eligibility::Event, crate::Event {
    "fact_declared" 1 FactDeclaredV1 => FactDeclared { person: PersonId, fact: Fact, is_so: bool, at: Moment }
});
