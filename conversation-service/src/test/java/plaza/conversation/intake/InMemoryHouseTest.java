package plaza.conversation.intake;

import plaza.conversation.casework.CaseworkContract;
import plaza.conversation.customer.CustomersContract;
import plaza.conversation.message.MessagesContract;
import plaza.conversation.promise.TargetsContract;
import plaza.conversation.reading.CaseViewsContract;

/** The in-memory adapters keep every contract, so what is proved on them holds. */
class InMemoryHouseTest
        implements CustomersContract, MessagesContract, CaseworkContract, TargetsContract, CaseViewsContract {

    private final InMemoryHouse house = new InMemoryHouse();

    @Override
    public House house() {
        return house;
    }
}
