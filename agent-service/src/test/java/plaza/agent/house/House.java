package plaza.agent.house;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import plaza.agent.assignment.Offers;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.Works;
import plaza.agent.directory.Directory;
import plaza.agent.presence.Heartbeats;
import plaza.agent.presence.Seats;

/** The ports of this service, all kept in the same place, and how to use them within a transaction. */
public interface House {

    Directory directory();

    Seats seats();

    Heartbeats heartbeats();

    Works works();

    Offers offers();

    Queue queue();

    /** Runs it in one transaction and gives what it gives. */
    <T> T within(Supplier<Uni<T>> work);
}
