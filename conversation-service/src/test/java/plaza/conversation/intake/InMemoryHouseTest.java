package plaza.conversation.intake;

import plaza.conversation.assignment.AssignmentsContract;
import plaza.conversation.casework.CaseworkContract;
import plaza.conversation.casework.ModesContract;
import plaza.conversation.clock.ClocksContract;
import plaza.conversation.commitment.CommitmentsContract;
import plaza.conversation.customer.CustomersContract;
import plaza.conversation.deflection.DerivationsContract;
import plaza.conversation.directory.ColleaguesContract;
import plaza.conversation.history.TheOwnerReadsWhatWasBeforeContract;
import plaza.conversation.incident.IncidentsContract;
import plaza.conversation.matching.OnePersonOfSeveralCustomersContract;
import plaza.conversation.merging.MergesContract;
import plaza.conversation.message.MessagesContract;
import plaza.conversation.moderation.ModerationContract;
import plaza.conversation.note.NotesContract;
import plaza.conversation.outreach.BeginningsAreLimitedContract;
import plaza.conversation.pairing.FromTheSquareToPrivateAndBackContract;
import plaza.conversation.patience.PatienceContract;
import plaza.conversation.privacy.PrivacyContract;
import plaza.conversation.profile.ProfilesContract;
import plaza.conversation.promise.PoliciesContract;
import plaza.conversation.reading.CaseViewsContract;
import plaza.conversation.reason.ReasonsContract;
import plaza.conversation.reply.RepliesContract;

/** The in-memory adapters keep every contract, so what is proved on them holds. */
class InMemoryHouseTest
        implements CustomersContract,
                MessagesContract,
                CaseworkContract,
                PoliciesContract,
                ClocksContract,
                CaseViewsContract,
                AssignmentsContract,
                RepliesContract,
                ColleaguesContract,
                NotesContract,
                ModerationContract,
                PrivacyContract,
                ModesContract,
                FromTheSquareToPrivateAndBackContract,
                MergesContract,
                ReasonsContract,
                CommitmentsContract,
                DerivationsContract,
                PatienceContract,
                TheOwnerReadsWhatWasBeforeContract,
                ProfilesContract,
                OnePersonOfSeveralCustomersContract,
                BeginningsAreLimitedContract,
                IncidentsContract {

    private final InMemoryHouse house = new InMemoryHouse();

    @Override
    public House house() {
        return house;
    }
}
