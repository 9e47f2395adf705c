package plaza.agent.demo;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import plaza.agent.directory.Directory;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.Seats;
import plaza.agent.presence.model.Seat;

/** Fills an empty directory with the people of the local platform, all of them or none. */
@ApplicationScoped
public class LoadDemo {

    private final Directory directory;
    private final Seats seats;
    private final Clock clock;
    private final DemoSettings settings;

    LoadDemo(Directory directory, Seats seats, Clock clock, DemoSettings settings) {
        this.directory = directory;
        this.seats = seats;
        this.clock = clock;
        this.settings = settings;
    }

    /** True where it was empty. */
    @WithTransaction
    public Uni<Boolean> load() {
        return directory
                .isEmpty()
                .call(empty -> empty ? addAll() : Uni.createFrom().voidItem());
    }

    private Uni<Void> addAll() {
        return each(DemoPeople.sites(), directory::add)
                .chain(() -> each(DemoPeople.teams(), directory::add))
                .chain(() -> each(DemoPeople.agents(settings.crowd()), directory::add))
                .chain(() -> each(DemoPeople.agents(settings.crowd()), this::seat));
    }

    private Uni<Void> seat(Agent agent) {
        return seats.open(Seat.vacant(agent.assignee(), agent.capacity(), clock.instant()));
    }

    private static <T> Uni<Void> each(List<T> all, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
