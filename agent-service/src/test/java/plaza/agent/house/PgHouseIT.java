package plaza.agent.house;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import plaza.agent.assignment.WorksContract;
import plaza.agent.directory.DirectoryContract;
import plaza.agent.presence.SeatsContract;
import plaza.platform.testing.PlazaBacking;

/** The PostgreSQL adapters keep every contract. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgHouseIT implements DirectoryContract, SeatsContract, WorksContract {

    @Inject
    PgHouse house;

    @Override
    public House house() {
        return house;
    }
}
