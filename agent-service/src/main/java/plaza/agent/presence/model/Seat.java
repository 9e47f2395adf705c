package plaza.agent.presence.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plaza.agent.presence.model.PresenceState.Available;
import plaza.agent.presence.model.PresenceState.Away;
import plaza.agent.presence.model.PresenceState.Busy;
import plaza.agent.presence.model.PresenceState.Offline;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Units;

/**
 * An agent's place at work: presence, connection and units in use. All that changes while a day goes by stands in this
 * one thing, so that what is told of it has one order.
 *
 * @param who the agent
 * @param state what they are doing
 * @param since since when
 * @param connection whether their page speaks
 * @param load units in use
 * @param departure what leaves them because they are absent
 * @param sequence number of the last event told of this seat
 */
public record Seat(
        Assignee who,
        PresenceState state,
        Instant since,
        Connection connection,
        Load load,
        Departure departure,
        long sequence) {

    /** The seat of somebody new: offline and idle. */
    public static Seat vacant(Assignee who, Units capacity, Instant at) {
        return new Seat(
                who, new Offline(), at, new Connection.Live(), new Load(Units.NONE, capacity, at), Departure.NONE, 0);
    }

    /**
     * The agent says what they are doing; their page speaks, so the connection lives.
     *
     * <p>Away: offers go on at once, work stays. Offline: work returns too, after the grace.
     */
    public Seat choose(PresenceState wanted, Instant at, Duration grace) {
        Seat spoken = speaking();
        return switch (wanted) {
            case Available available -> spoken.into(available, at).arriving(state, at);
            case Busy busy -> spoken.into(busy, at).leaving(Departure.NONE);
            case Away away -> spoken.into(away, at).leaving(new Departure(at, null));
            case Offline offline -> spoken.into(offline, at).leaving(new Departure(at, at.plus(grace)));
        };
    }

    /** The page fell silent: no offers, those open go on, and work returns unless it speaks within the grace. */
    public Seat lose(Instant at, Duration grace) {
        Seat silent = new Seat(who, state, since, new Connection.Lost(at, state), load, departure, sequence);
        Departure leaving = new Departure(at, at.plus(grace));
        return switch (state) {
            case Available _, Busy _ ->
                silent.into(new Away(AwayReason.CONNECTION_LOST), at).leaving(leaving);
            case Away _ -> silent.leaving(leaving);
            case Offline _ -> this;
        };
    }

    /** The page speaks again: the agent goes on where they were, unless the grace has passed. */
    public Seat regain(Instant at) {
        return switch (connection) {
            case Connection.Live() -> this;
            case Connection.Lost(Instant _, PresenceState resumes) -> regain(resumes, at);
        };
    }

    private Seat regain(PresenceState resumes, Instant at) {
        Seat speaking = speaking();
        if (departure.workAt() == null || departure.hasWorkDue(at)) {
            return speaking;
        }
        Seat stays = speaking.leaving(departure.withoutWork());
        return resumes.equals(state) ? stays : stays.into(resumes, at).arriving(state, at);
    }

    /** Takes units for an offer; empty where the agent takes none or has no room. */
    public Optional<Seat> reserve(Units units, Instant at) {
        boolean takes = state instanceof Available && units.fitsInto(load.room());
        return takes ? Optional.of(carrying(load.with(units, at))) : Optional.empty();
    }

    /** Gives units back. */
    public Seat free(Units units, Instant at) {
        return units.equals(Units.NONE) ? this : carrying(load.without(units, at));
    }

    /** The open offers have gone on to others. */
    public Seat offersHandedOver() {
        return leaving(departure.withoutOffers());
    }

    /** The work has gone back to the queue. */
    public Seat workHandedOver() {
        return leaving(departure.withoutWork());
    }

    /** True where the open offers are to go on at that instant. */
    public boolean hasOffersDue(Instant at) {
        return departure.hasOffersDue(at);
    }

    /** True where the work is to go back at that instant. */
    public boolean hasWorkDue(Instant at) {
        return departure.hasWorkDue(at);
    }

    /** True where {@code other} says nothing new to those who watch people. */
    public boolean looksLike(Seat other) {
        return state.equals(other.state)
                && since.equals(other.since)
                && load.used().equals(other.load.used())
                && load.capacity().equals(other.load.capacity());
    }

    /** The same seat with one more event told of it. */
    public Seat told() {
        return new Seat(who, state, since, connection, load, departure, sequence + 1);
    }

    private Seat into(PresenceState next, Instant at) {
        return next.equals(state) ? this : new Seat(who, next, at, connection, load, departure, sequence);
    }

    /** Nothing leaves any more, and who was not available before starts to be idle now. */
    private Seat arriving(PresenceState before, Instant at) {
        Seat stays = leaving(Departure.NONE);
        boolean wasHere = before instanceof Available || !(state instanceof Available);
        return wasHere ? stays : stays.carrying(load.idleFrom(at));
    }

    private Seat speaking() {
        return new Seat(who, state, since, new Connection.Live(), load, departure, sequence);
    }

    private Seat carrying(Load next) {
        return new Seat(who, state, since, connection, next, departure, sequence);
    }

    private Seat leaving(Departure next) {
        return new Seat(who, state, since, connection, load, next, sequence);
    }
}
