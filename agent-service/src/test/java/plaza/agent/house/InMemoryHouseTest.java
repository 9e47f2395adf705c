package plaza.agent.house;

import plaza.agent.assignment.WorksContract;
import plaza.agent.directory.DirectoryContract;
import plaza.agent.presence.SeatsContract;

/** The in-memory adapters keep every contract, so tests may stand on them. */
class InMemoryHouseTest implements DirectoryContract, SeatsContract, WorksContract {

    private final InMemoryHouse house = new InMemoryHouse();

    @Override
    public House house() {
        return house;
    }
}
