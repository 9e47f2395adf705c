package plaza.conversation.incident.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.Incidents;
import plaza.conversation.incident.kafka.IncidentEvents;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Spoken;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.merging.HitTogether;
import plaza.conversation.promise.Crises;
import plaza.conversation.reply.SameWords;
import plaza.conversation.sight.db.SightPredicate;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;
import plaza.platform.outbox.Outbox;

/** Incidents in PostgreSQL. */
@ApplicationScoped
class PgIncidents implements Incidents, Crises, SameWords, HitTogether {

    /** How many texts are looked through in one go, the newest first. */
    private static final int MOST_TEXTS = 10_000;

    private static final String LASTING = "endedAt is null order by startedAt desc, id desc";
    private static final String OVER = "endedAt is not null order by endedAt desc, id desc";

    private static final String IN_CRISIS =
            "select distinct i.brand from IncidentRow i where i.crisis is not null and i.endedAt is null";

    /** Open cases of a brand with something said since then, by the index of their newest activity. */
    private static final String MOVED = """
            select c.id from ConversationRow c where c.brand = :brand and c.turn <> 'resolved'
                and c.lastActivityAt >= :since
                and not exists (select 1 from IncidentCaseRow p where p.incidentId = :incident
                    and p.conversationId = c.id)
            order by c.lastActivityAt desc, c.id desc
            """;

    private static final String SAID = """
            select m.conversationId, coalesce(m.editedText, m.text) from MessageRow m
            where m.conversationId in :cases and m.direction = 'inbound' and not m.removed and m.createdAt >= :since
                and coalesce(m.editedText, m.text) is not null
            order by m.createdAt desc, m.id desc
            """;
    private static final String NOTE = """
            insert into incident_case (incident_id, conversation_id, standing, said_by, said_at)
            select :incident, c.id, :standing, nullif(:by, ''), :at from conversation c where c.id in (:cases)
            on conflict (incident_id, conversation_id)
                do update set standing = excluded.standing, said_by = excluded.said_by, said_at = excluded.said_at
            """;
    private static final String FOLLOW = """
            insert into incident_case (incident_id, conversation_id, standing, said_by, said_at)
            select p.incident_id, :to, p.standing, p.said_by, p.said_at from incident_case p
            where p.conversation_id = :from
            on conflict (incident_id, conversation_id) do nothing
            """;
    private static final String STANDINGS =
            "select p.incidentId, p.standing from IncidentCaseRow p where p.conversationId = ?1";

    private static final String SENT = "y.state not in ('refused', 'undelivered')";
    private static final String TOLD =
            "(select max(y.approvedAt) from ReplyRow y where y.conversationId = c.id and " + SENT + ")";
    private static final String PART = "p.standing in ('matched', 'confirmed')";

    private static final String CASES = "select c.id, c.customerId, cu.name, c.channel, c.turn, c.owner, p.standing, "
            + TOLD + " from IncidentCaseRow p join ConversationRow c on c.id = p.conversationId"
            + " join CustomerRow cu on cu.id = c.customerId where p.incidentId = :incident and " + PART + " and ";
    private static final String NEWEST_FIRST = " order by c.lastActivityAt desc, c.id desc";

    private static final String UNTOLD = """
            select c.id from ConversationRow c where c.owner = :owner and c.turn <> 'resolved'
                and exists (select 1 from IncidentCaseRow p join IncidentRow i on i.id = p.incidentId
                    where p.conversationId = c.id and %s and i.newestFactAt is not null
                        and not exists (select 1 from ReplyRow y where y.conversationId = c.id
                            and y.approvedAt >= i.newestFactAt and %s))
            """.formatted(PART, SENT) + NEWEST_FIRST;
    private static final String EXTENT = """
            select count(distinct c.customerId), count(c.id), sum(case when c.turn <> 'resolved' then 1 else 0 end),
                sum(case when c.turn <> 'resolved' and not exists (select 1 from ReplyRow y
                    where y.conversationId = c.id and y.approvedAt >= :newest and %s) then 1 else 0 end)
            from IncidentCaseRow p join ConversationRow c on c.id = p.conversationId
            where p.incidentId = :incident and %s
            """.formatted(SENT, PART);
    private static final String TOLD_AT =
            "select max(y.approvedAt) from ReplyRow y where y.conversationId = ?1 and " + SENT;
    private static final String TO_OTHERS = """
            select count(*) from IncidentCaseRow mine
                join IncidentCaseRow p on p.incidentId = mine.incidentId and p.conversationId <> mine.conversationId
                join IncidentRow i on i.id = mine.incidentId
                join ReplyRow y on y.conversationId = p.conversationId
            where mine.conversationId = :case and mine.standing in ('matched', 'confirmed') and %s
                and function('md5', y.text) = function('md5', :text) and y.text = :text
                and y.approvedAt >= i.startedAt and %s
            """.formatted(PART, SENT);

    private final IncidentRows rows;
    private final IncidentEvents events;
    private final Outbox outbox;
    private final AuditTrail audit;

    PgIncidents(IncidentRows rows, IncidentEvents events, Outbox outbox, AuditTrail audit) {
        this.rows = rows;
        this.events = events;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** One text of a case. */
    record SaidRow(UUID conversation, String text) {}

    /** How a case stands to one incident. */
    record StandingRow(UUID incident, String standing) {}

    /** One case of a list. */
    record CaseRow(
            UUID conversation,
            UUID customer,
            @Nullable String customerName,
            String channel,
            String turn,
            @Nullable String owner,
            String standing,
            @Nullable Instant toldAt) {

        HitCase hitCase() {
            return new HitCase(
                    new ConversationId(conversation),
                    new CustomerId(customer),
                    customerName,
                    new Channel(channel),
                    turn,
                    owner == null ? null : new AgentId(owner),
                    Standing.find(standing).orElseThrow(),
                    toldAt);
        }
    }

    /** Figures; nothing is summed up where there is no case. */
    record ExtentRow(
            long people,
            long cases,
            @Nullable Long open,
            @Nullable Long untold) {

        Extent extent() {
            return new Extent(people, cases, open == null ? 0 : open, untold == null ? 0 : untold);
        }
    }

    @Override
    public Uni<List<Incident>> list(boolean over, int limit) {
        return rows.find(over ? OVER : LASTING).page(0, limit).list().map(found -> found.stream()
                .map(IncidentMapping::incident)
                .toList());
    }

    @Override
    public Uni<Optional<Incident>> find(IncidentId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(IncidentMapping::incident));
    }

    /** A row that is there is in the session since it was read, so its version still stands. */
    @Override
    public Uni<Void> store(Incident incident, String what, AgentId by) {
        return rows.findById(incident.id().value())
                .chain(row -> row == null
                        ? rows.persist(IncidentMapping.write(incident, new IncidentRow()))
                        : Uni.createFrom().item(IncidentMapping.write(incident, row)))
                .chain(() -> rows.flush())
                .chain(() -> outbox.append(List.of(events.changed(incident))))
                .chain(() -> audit.append(
                        by.subject(),
                        what,
                        "incident:" + incident.id(),
                        facts(incident),
                        incident.findNewest().map(Fact::text).orElse(null)));
    }

    private static Map<String, String> facts(Incident incident) {
        Map<String, String> facts = new HashMap<>();
        facts.put("version", Long.toString(incident.version()));
        facts.put("title", incident.known().title());
        if (incident.crisis() != null) {
            facts.put("crisisLevel", Integer.toString(incident.crisis().level()));
            facts.put(
                    "switches",
                    incident.crisis().switches().stream()
                            .map(each -> each.label())
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        return facts;
    }

    @Override
    public Uni<List<Spoken>> listSpoken(Incident incident, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(MOVED, UUID.class)
                        .setParameter("brand", incident.known().brand())
                        .setParameter("since", incident.known().startedAt())
                        .setParameter("incident", incident.id().value())
                        .setMaxResults(limit)
                        .getResultList())
                .chain(cases -> cases.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : said(cases, incident.known().startedAt()));
    }

    private static Uni<List<Spoken>> said(List<UUID> cases, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createQuery(SAID, SaidRow.class)
                        .setParameter("cases", cases)
                        .setParameter("since", since)
                        .setMaxResults(MOST_TEXTS)
                        .getResultList())
                .map(found -> {
                    Map<UUID, List<String>> texts = found.stream()
                            .collect(Collectors.groupingBy(
                                    SaidRow::conversation,
                                    LinkedHashMap::new,
                                    Collectors.mapping(SaidRow::text, Collectors.toList())));
                    return cases.stream()
                            .map(id -> new Spoken(new ConversationId(id), texts.getOrDefault(id, List.of())))
                            .toList();
                });
    }

    @Override
    public Uni<List<String>> listSaid(ConversationId conversation, Instant since, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(SAID, SaidRow.class)
                        .setParameter("cases", List.of(conversation.value()))
                        .setParameter("since", since)
                        .setMaxResults(limit)
                        .getResultList())
                .map(found -> found.stream().map(SaidRow::text).toList());
    }

    @Override
    public Uni<Void> note(
            IncidentId id, Collection<ConversationId> cases, Standing standing, @Nullable AgentId by, Instant at) {
        if (cases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NOTE)
                        .setParameter("incident", id.value())
                        .setParameter(
                                "cases",
                                cases.stream().map(ConversationId::value).toList())
                        .setParameter("standing", standing.label())
                        .setParameter("by", by == null ? "" : by.subject())
                        .setParameter("at", at)
                        .executeUpdate())
                .chain(() -> by == null ? Uni.createFrom().voidItem() : audited(id, cases, standing, by));
    }

    private Uni<Void> audited(IncidentId id, Collection<ConversationId> cases, Standing standing, AgentId by) {
        return audit.append(
                by.subject(),
                "incident.case-" + standing.label(),
                "incident:" + id,
                Map.of(
                        "conversations",
                        cases.stream().map(ConversationId::toString).collect(Collectors.joining(","))),
                null);
    }

    @Override
    public Uni<Void> follow(ConversationId absorbed, ConversationId survivor) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FOLLOW)
                        .setParameter("from", absorbed.value())
                        .setParameter("to", survivor.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<IncidentId, Standing>> standings(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(STANDINGS, StandingRow.class)
                        .setParameter(1, conversation.value())
                        .getResultList())
                .map(found -> found.stream()
                        .collect(Collectors.toMap(
                                row -> new IncidentId(row.incident()),
                                row -> Standing.find(row.standing()).orElseThrow())));
    }

    @Override
    public Uni<List<HitCase>> listCases(Incident incident, Sight sight, int limit) {
        SightPredicate predicate = SightPredicate.of(sight);
        return Panache.getSession()
                .chain(session -> {
                    Mutiny.SelectionQuery<CaseRow> query = session.createSelectionQuery(
                                    CASES + predicate.condition() + NEWEST_FIRST, CaseRow.class)
                            .setParameter("incident", incident.id().value());
                    predicate.parameters().forEach(query::setParameter);
                    return query.setMaxResults(limit).getResultList();
                })
                .map(found -> found.stream().map(CaseRow::hitCase).toList());
    }

    @Override
    public Uni<List<ConversationId>> listUntold(AgentId owner, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(UNTOLD, UUID.class)
                        .setParameter("owner", owner.subject())
                        .setMaxResults(limit)
                        .getResultList())
                .map(found -> found.stream().map(ConversationId::new).toList());
    }

    @Override
    public Uni<Extent> extent(Incident incident) {
        return Panache.getSession()
                .chain(session -> session.createQuery(EXTENT, ExtentRow.class)
                        .setParameter("incident", incident.id().value())
                        .setParameter(
                                "newest", incident.findNewest().map(Fact::at).orElse(Instant.EPOCH))
                        .getSingleResult())
                .map(found -> incident.findNewest().isPresent()
                        ? found.extent()
                        : new Extent(
                                found.people(), found.cases(), found.extent().open(), 0));
    }

    @Override
    public Uni<Optional<Instant>> findToldAt(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(TOLD_AT, Instant.class)
                        .setParameter(1, conversation.value())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Boolean> wereSentToOthers(ConversationId conversation, String text) {
        return Panache.getSession()
                .chain(session -> session.createQuery(TO_OTHERS, Long.class)
                        .setParameter("case", conversation.value())
                        .setParameter("text", text)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Set<String>> brands() {
        return Panache.getSession()
                .chain(session -> session.createQuery(IN_CRISIS, String.class).getResultList())
                .map(Set::copyOf);
    }
}
