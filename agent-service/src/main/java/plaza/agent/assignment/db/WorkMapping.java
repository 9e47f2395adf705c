package plaza.agent.assignment.db;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Assigned;
import plaza.agent.assignment.model.Closed;
import plaza.agent.assignment.model.Dossier;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Ownership;
import plaza.agent.assignment.model.Passes;
import plaza.agent.assignment.model.Progress;
import plaza.agent.assignment.model.Resting;
import plaza.agent.assignment.model.Waiting;
import plaza.agent.assignment.model.Work;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.OfferId;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Units;
import plaza.agent.vocabulary.model.Visibility;

/** Between work and its row, both ways. The row's version is Hibernate's. */
final class WorkMapping {

    private WorkMapping() {}

    static Work work(WorkRow row) {
        Dossier dossier = dossier(row);
        return switch (row.state) {
            case Waiting.LABEL -> new Waiting(dossier);
            case Offered.LABEL -> new Offered(dossier, offer(row));
            case Assigned.LABEL -> new Assigned(dossier);
            case Resting.LABEL -> new Resting(dossier);
            case Closed.LABEL -> new Closed(dossier);
            default ->
                throw new IllegalStateException("work " + row.conversationId + " has unknown state " + row.state);
        };
    }

    static void write(Work work, WorkRow row) {
        row.state = work.label();
        write(work.dossier(), row);
        switch (work) {
            case Offered offered -> writeOffer(offered.offer(), row);
            case Waiting _, Assigned _, Resting _, Closed _ -> writeNoOffer(row);
        }
        if (!(work instanceof Waiting)) {
            row.waitingBecause = null;
        }
    }

    static Need need(WorkRow row) {
        return new Need(
                new TurnId(row.turnId),
                new Channel(row.channel),
                new Brand(row.brand),
                new Site(row.site),
                Language.of(row.language),
                Stream.of(row.skills).map(Skill::new).collect(Collectors.toUnmodifiableSet()),
                Visibility.find(row.visibility).orElse(null),
                row.since,
                row.deadline);
    }

    static Offer offer(WorkRow row) {
        return new Offer(
                new OfferId(present(row, row.offerId)),
                assignee(present(row, row.offeredTo), present(row, row.offeredToSite), row.offeredToTeam),
                present(row, row.offeredAt),
                present(row, row.offerExpiresAt));
    }

    static Assignee assignee(String id, String site, @Nullable String team) {
        return new Assignee(new AgentId(id), new Site(site), team == null ? null : new Team(team));
    }

    static @Nullable String slug(@Nullable Team team) {
        return team == null ? null : team.slug();
    }

    private static Dossier dossier(WorkRow row) {
        return new Dossier(
                new ConversationId(row.conversationId),
                need(row),
                row.queuedAt,
                new Units(row.units),
                new Epoch(row.epoch),
                ownership(row),
                row.preferredId == null ? null : new AgentId(row.preferredId),
                new Passes(
                        Stream.of(row.declinedBy).map(AgentId::new).collect(Collectors.toUnmodifiableSet()),
                        Stream.of(row.missedBy).map(AgentId::new).toList()),
                new Progress(row.heardSequence, row.toldSequence, row.version));
    }

    private static @Nullable Ownership ownership(WorkRow row) {
        return row.ownerId == null
                ? null
                : new Ownership(
                        assignee(row.ownerId, present(row, row.ownerSite), row.ownerTeam),
                        present(row, row.ownedSince));
    }

    private static void write(Dossier dossier, WorkRow row) {
        row.conversationId = dossier.conversation().value();
        row.heardSequence = dossier.progress().heard();
        row.toldSequence = dossier.progress().told();
        row.queuedAt = dossier.queuedAt();
        row.units = dossier.units().count();
        row.epoch = dossier.epoch().value();
        AgentId preferred = dossier.preferred();
        row.preferredId = preferred == null ? null : preferred.value();
        row.declinedBy = sorted(dossier.passes().declined());
        row.missedBy = dossier.passes().missed().stream().map(AgentId::value).toArray(String[]::new);
        write(dossier.need(), row);
        write(dossier.ownership(), row);
    }

    private static void write(Need need, WorkRow row) {
        row.turnId = need.turn().value();
        row.channel = need.channel().label();
        row.brand = need.brand().slug();
        row.language = need.language().code();
        row.site = need.site().slug();
        row.skills = need.skills().stream().map(Skill::word).sorted().toArray(String[]::new);
        Visibility visibility = need.visibility();
        row.visibility = visibility == null ? null : visibility.label();
        row.since = need.since();
        row.deadline = need.deadline();
    }

    private static void write(@Nullable Ownership ownership, WorkRow row) {
        row.ownerId = from(ownership, known -> known.owner().id().value());
        row.ownerSite = from(ownership, known -> known.owner().site().slug());
        row.ownerTeam = ownership == null ? null : slug(ownership.owner().team());
        row.ownedSince = from(ownership, Ownership::since);
    }

    private static void writeOffer(Offer offer, WorkRow row) {
        row.offerId = offer.id().value();
        row.offeredTo = offer.to().id().value();
        row.offeredToSite = offer.to().site().slug();
        row.offeredToTeam = slug(offer.to().team());
        row.offeredAt = offer.at();
        row.offerExpiresAt = offer.expiresAt();
    }

    private static void writeNoOffer(WorkRow row) {
        row.offerId = null;
        row.offeredTo = null;
        row.offeredToSite = null;
        row.offeredToTeam = null;
        row.offeredAt = null;
        row.offerExpiresAt = null;
    }

    private static String[] sorted(Set<AgentId> agents) {
        return agents.stream().map(AgentId::value).sorted().toArray(String[]::new);
    }

    private static <T> @Nullable T from(@Nullable Ownership ownership, Function<Ownership, T> part) {
        return ownership == null ? null : part.apply(ownership);
    }

    private static <T> T present(WorkRow row, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    "work " + row.conversationId + " lacks what state " + row.state + " must have");
        }
        return value;
    }
}
