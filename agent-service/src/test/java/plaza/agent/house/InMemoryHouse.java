package plaza.agent.house;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import plaza.agent.assignment.InMemoryWorks;
import plaza.agent.assignment.Offers;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.Works;
import plaza.agent.directory.Directory;
import plaza.agent.directory.InMemoryDirectory;
import plaza.agent.presence.Heartbeats;
import plaza.agent.presence.InMemoryHeartbeats;
import plaza.agent.presence.InMemorySeats;
import plaza.agent.presence.Seats;

/** Everything in memory; a transaction is a call. */
public final class InMemoryHouse implements House {

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemorySeats seats = new InMemorySeats();
    private final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats(seats);
    private final InMemoryWorks works = new InMemoryWorks();

    @Override
    public Directory directory() {
        return directory;
    }

    @Override
    public Seats seats() {
        return seats;
    }

    @Override
    public Heartbeats heartbeats() {
        return heartbeats;
    }

    @Override
    public Works works() {
        return works;
    }

    @Override
    public Offers offers() {
        return works;
    }

    @Override
    public Queue queue() {
        return works;
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        return work.get().await().indefinitely();
    }
}
