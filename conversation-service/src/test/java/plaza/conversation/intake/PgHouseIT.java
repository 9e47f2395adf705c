package plaza.conversation.intake;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import plaza.conversation.casework.CaseworkContract;
import plaza.conversation.customer.CustomersContract;
import plaza.conversation.message.MessagesContract;
import plaza.conversation.promise.TargetsContract;
import plaza.conversation.reading.CaseViewsContract;
import plaza.platform.testing.PlazaBacking;

/** The PostgreSQL adapters keep every contract. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class PgHouseIT implements CustomersContract, MessagesContract, CaseworkContract, TargetsContract, CaseViewsContract {

    @Inject
    PgHouse house;

    @Override
    public House house() {
        return house;
    }
}
