package plaza.agent.house;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import plaza.agent.assignment.Offers;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.Works;
import plaza.agent.directory.Directory;
import plaza.agent.presence.Heartbeats;
import plaza.agent.presence.Seats;
import plaza.platform.loop.Waited;

/** The service's own adapters over PostgreSQL. */
@ApplicationScoped
public class PgHouse implements House {

    private final Directory directory;
    private final Seats seats;
    private final Heartbeats heartbeats;
    private final Works works;
    private final Offers offers;
    private final Queue queue;

    PgHouse(Directory directory, Seats seats, Heartbeats heartbeats, Works works, Offers offers, Queue queue) {
        this.directory = directory;
        this.seats = seats;
        this.heartbeats = heartbeats;
        this.works = works;
        this.offers = offers;
        this.queue = queue;
    }

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
        return offers;
    }

    @Override
    public Queue queue() {
        return queue;
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        try {
            return Waited.of(() -> Panache.withTransaction(work::get));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
