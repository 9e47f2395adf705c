package plaza.conversation;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.conversation.account.model.Account;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.capability.Allowed;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.incident.KeepIncident;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.IncidentOutcome;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.intake.kafka.Ingestion;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Said;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.walk.SecurityWalk;
import plaza.platform.testing.walk.WalkPlan;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class SecurityIT implements SecurityWalk {

    @Inject
    PgHouse house;

    private static final Said COMMENT = Said.comment("900_901")
            .by(new Person("walk-7001", "Rosa Quiroga"))
            .with(new Attachment("image", "55", null, null, UUID.fromString("2f4e9c7a-3c1d-5b8e-9d42-7a6f0c1b2d3e")));
    private static final SentFile PHOTO =
            new SentFile(UUID.fromString("2f4e9c7a-3c1d-7b8e-9d42-7a6f0c1b2d3e"), "image", "image/png", "foto.png", 3);
    private static final String BRAND = "walk-brand";
    private static final String TREE = """
            {"product": [{"id": "a", "name": "A"}], "cause": [{"id": "a", "name": "A"}],
             "resolution": [{"id": "a", "name": "A"}], "area": [{"id": "a", "name": "A"}]}
            """;
    private static final String OTHER_CUSTOMER = "{\"customerId\": \"0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f55\"}";
    private static final String INCIDENT = """
            {"brand": "walk-brand", "title": "Corte", "places": ["Alberdi"], "words": [], "startedAt": "%s"}
            """.formatted(Instant.now().minusSeconds(600));
    private static final String REPLY =
            "{\"visibility\": \"public\", \"text\": \"Hola\", \"attachments\": [], \"epoch\": 1}";

    @Override
    public WalkPlan plan() {
        return WalkPlan.between("cordoba", "bogota")
                .scoped("/api/v1/conversations/{id}", this::conversation)
                .shared("/api/v1/conversations/{id}/replies/{replyId}", this::reply)
                .shared("/api/v1/conversations/{id}/replies/{replyId}/attachments/{number}", () -> "0")
                .header("POST /api/v1/conversations/{id}/replies", "Idempotency-Key", "walk")
                .body("POST /api/v1/conversations/{id}/replies", REPLY)
                .shared("/api/v1/conversations/{id}/messages/{messageId}", this::message)
                .shared("/api/v1/conversations/{id}/messages/{messageId}/attachments/{number}", () -> "0")
                .header("POST /api/v1/conversations/{id}/messages/{messageId}/moderation", "Idempotency-Key", "walk")
                .body(
                        "POST /api/v1/conversations/{id}/messages/{messageId}/moderation",
                        "{\"act\": \"like\", \"epoch\": 1}")
                .body(
                        "POST /api/v1/conversations/{id}/merge",
                        "{\"conversationId\":\"0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f55\",\"epoch\":1}")
                .body("POST /api/v1/conversations/{id}/resolution", "{\"epoch\": 1}")
                .query("POST /api/v1/imports", "source=walk&dryRun=true")
                .body("POST /api/v1/imports", "[]")
                .body("POST /api/v1/conversations/{id}/notes", "{\"text\": \"Hablar con redes\"}")
                .scoped("/api/v1/incidents/{id}", this::incident)
                .listed("GET /api/v1/incidents", this::incident)
                .listed("GET /api/v1/incidents/untold", this::untold)
                .listed("GET /api/v1/incidents/{id}/conversations", this::untold)
                .listed("GET /api/v1/incidents/{id}/suggestions", () -> hit("962"))
                .shared("/api/v1/conversations/{id}/incidents/{incident}", this::incidentOfConversation)
                .listed("GET /api/v1/conversations/{id}/incidents", this::incidentOfConversation)
                .header("PUT /api/v1/incidents/{id}", "If-Match", "\"0\"")
                .body("PUT /api/v1/incidents/{id}", INCIDENT)
                .body("POST /api/v1/incidents/{id}/facts", "{\"text\": \"Vuelve a las 19.\"}")
                .body("POST /api/v1/incidents/{id}/end", "{\"text\": \"Ya hay servicio.\"}")
                .body("PUT /api/v1/incidents/{id}/crisis", "{\"level\": 1, \"team\": \"Crisis\", \"switches\": []}")
                .body("PUT /api/v1/conversations/{id}/incidents/{incident}", "{\"belongs\": true}")
                .scoped("/api/v1/brands/{brand}", this::brand)
                .shared("/api/v1/brands/{brand}/disclosures/{id}", this::disclosure)
                .body("POST /api/v1/brands/{brand}/disclosures", "{\"kind\": \"phone\", \"value\": \"*611\"}")
                .header("PUT /api/v1/brands/{brand}/reasons", "If-Match", "\"0\"")
                .body("PUT /api/v1/brands/{brand}/reasons", TREE)
                .listed("GET /api/v1/conversations/{id}/reasons", () -> "tree")
                .body("PUT /api/v1/brands/{brand}/patience", "{\"hours\": 72}")
                .listed("GET /api/v1/conversations/{id}/deflections", this::deflection)
                .body(
                        "POST /api/v1/conversations/{id}/deflections",
                        "{\"to\": \"phone\", \"reason\": \"identity\", \"epoch\": 1}")
                .listed("GET /api/v1/conversations/{id}/commitments", this::commitment)
                .shared("/api/v1/conversations/{id}/commitments/{commitmentId}", this::commitment)
                .body(
                        "POST /api/v1/conversations/{id}/commitments",
                        "{\"what\": \"Te llamo\", \"dueAt\": \"2999-01-01T00:00:00Z\", \"epoch\": 1}")
                .listed("GET /api/v1/brands/{brand}/disclosures", this::disclosure)
                .scoped("/api/v1/customers/{id}", this::customer)
                .body("POST /api/v1/customers/{id}/merge", OTHER_CUSTOMER)
                .body("POST /api/v1/customers/{id}/unmerge", OTHER_CUSTOMER)
                .body("POST /api/v1/customers/{id}/dismissals", OTHER_CUSTOMER)
                .header("PUT /api/v1/customers/{id}/contact-wishes", "If-Match", "\"99\"")
                .body("PUT /api/v1/customers/{id}/contact-wishes", "{\"channels\": {}, \"consents\": {}}")
                .query("GET /api/v1/customers/{id}/contact-permission", "brand=telco-andina&occasion=bill")
                .body("POST /api/v1/customers/{id}/contacts", "{\"brand\": \"telco-andina\", \"occasion\": \"bill\"}")
                .header("PUT /api/v1/customers/{id}/profile", "If-Match", "\"99\"")
                .body("PUT /api/v1/customers/{id}/profile", "{\"fields\": [], \"tags\": []}")
                .listed("GET /api/v1/conversations", this::conversation)
                .listed("GET /api/v1/conversations/{id}/capabilities", this::capability)
                .listed("GET /api/v1/conversations/{id}/moderation", this::act)
                .shared("/api/v1/sla-policies/{id}", this::policy)
                .shared("/api/v1/calendars/{id}", this::calendar)
                .listedForAll("GET /api/v1/sla-policies", "what is promised is the company's")
                .listedForAll("GET /api/v1/calendars", "calendars are the company's")
                .listed("GET /api/v1/conversations/{id}/clocks", () -> "first-answer")
                .people(SecurityIT::somebody)
                .shared("/api/v1/dead-letters/{id}", SecurityIT::deadLetter)
                .listedForAll("GET /api/v1/dead-letters", "what could not be understood belongs to no site yet");
    }

    /** Agents see what is theirs, on whatever site: only the one at cordoba owns the case. */
    private static TestTokens somebody(String role, String site) {
        boolean owner = role.equals("agent") && site.equals("cordoba");
        return TestTokens.of(role + " of " + site)
                .subject(owner ? Desk.LUCIA.subject() : role + " of " + site)
                .roles(role)
                .sites(site);
    }

    /** A case at cordoba that Lucía owns; the same one however often it is asked for. */
    private String conversation() {
        return desk().conversation().toString();
    }

    private String customer() {
        return desk().conversationNow().customer().toString();
    }

    private String reply() {
        house.within(() -> house.accounts().keep(Allowed.withFiles(COMMENT.key().account())));
        return desk().answersWith("seen", 1, PHOTO).toString();
    }

    /** One that can be liked. */
    private String message() {
        house.within(() -> house.accounts().keep(Allowed.facebook(COMMENT.key().account())));
        desk();
        return house.within(() -> house.messages().find(COMMENT.key()))
                .orElseThrow()
                .id()
                .toString();
    }

    /** What the account of the case is told to be able to do. */
    private String capability() {
        message();
        return "comment-reply";
    }

    private String deflection() {
        Desk desk = desk();
        Deflection sent =
                new Deflection(UUID.randomUUID(), desk.conversation(), Desk.LUCIA, "phone", "identity", house.now());
        house.within(() -> house.deflections().add(sent));
        return sent.id().toString();
    }

    private String commitment() {
        Desk desk = desk();
        Commitment given = Commitment.made(
                new CommitmentId(UUID.randomUUID()),
                desk.conversation(),
                "Te llamo " + Tags.next(),
                Desk.LUCIA,
                house.now(),
                house.now().plusSeconds(3_600));
        house.within(() -> house.commitments().add(given));
        return given.id().toString();
    }

    private String policy() {
        return house.within(() -> house.policies().list()).getFirst().id().toString();
    }

    private String calendar() {
        return house.calendar();
    }

    private String act() {
        MessageId liked = new MessageId(UUID.fromString(message()));
        ModerationOutcome outcome = house.decide(desk().wants(NetworkAct.LIKE, liked, null, "seen", 1));
        return outcome instanceof ModerationOutcome.Taken taken
                ? taken.act().id().toString()
                : "none: " + outcome;
    }

    /** A brand with an account at cordoba alone. */
    private String brand() {
        Account account = Allowed.facebook(new AccountRef(new Channel("facebook"), "walk"));
        house.within(() -> house.accounts().keep(account.at(new Home(BRAND, new Site("cordoba"), "es"))));
        return BRAND;
    }

    /** Something of that brand that still lasts, and is to be told. */
    private String incident() {
        return declared(BRAND).toString();
    }

    private IncidentId declared(String brand) {
        brand();
        KeepIncident.Asking all = new KeepIncident.Asking(Desk.LUCIA, site -> true);
        IncidentDraft cut = new IncidentDraft(
                brand, "Corte", List.of("Alberdi"), List.of(), null, Said.ONE_O_CLOCK.minusSeconds(60), null);
        IncidentOutcome outcome = house.within(() -> house.declaring().open(cut, all));
        IncidentId id =
                switch (outcome) {
                    case IncidentOutcome.Kept kept -> kept.incident().id();
                    case IncidentOutcome.TitleTaken taken -> taken.by();
                    case IncidentOutcome.Refused refused -> throw new AssertionError("not " + refused);
                };
        house.within(() -> house.declaring().tell(id, "Vuelve a las 18.", all));
        return id;
    }

    /** A case of Lucía's that it hits, whose customer knows nothing of it yet. */
    private String untold() {
        IncidentId id = declared(BRAND);
        ConversationId conversation = new ConversationId(UUID.fromString(hit("961")));
        house.within(
                () -> house.incidents().note(id, List.of(conversation), Standing.CONFIRMED, Desk.LUCIA, Instant.EPOCH));
        return conversation.toString();
    }

    private String hit(String externalId) {
        Said comment = Said.comment(externalId).text("Sin internet en Alberdi");
        Said said = new Said(
                new MessageKey(new AccountRef(new Channel("facebook"), "walk"), externalId),
                new Home(BRAND, new Site("cordoba"), "es"),
                new OrderKey("facebook:walk:" + externalId),
                comment.act(),
                comment.delay());
        house.hear(said.created());
        return Desk.of(house, said).accepts(1).conversation().toString();
    }

    private String incidentOfConversation() {
        Incident cut = Incident.opened(
                new IncidentId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa9")),
                new IncidentDraft(
                        COMMENT.home().brand(), "Otro corte", List.of("x"), List.of(), null, Instant.EPOCH, null));
        ConversationId conversation = desk().conversation();
        house.within(() -> house.incidents()
                .find(cut.id())
                .chain(found -> found.isPresent()
                        ? Uni.createFrom().voidItem()
                        : house.incidents().store(cut, "incident.opened", Desk.LUCIA))
                .chain(() -> house.incidents()
                        .note(cut.id(), List.of(conversation), Standing.CONFIRMED, Desk.LUCIA, Instant.EPOCH)));
        return cut.id().toString();
    }

    private String disclosure() {
        brand();
        Disclosure shop = new Disclosure(
                UUID.randomUUID(), BRAND, DisclosureKind.ADDRESS, "Calle 1 " + Tags.next(), Instant.EPOCH, "s", "n");
        return house.within(() -> house.disclosures().add(shop)).id().toString();
    }

    private Desk desk() {
        house.hear(COMMENT.created());
        return Desk.of(house, COMMENT).accepts(1);
    }

    private static String deadLetter() {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            new Ingestion(probe).send("poison", UUID.randomUUID().toString(), "not json");
        }
        return Waiting.LONG.forCondition().alias("a dead letter").until(SecurityIT::newestDeadLetter, id -> id != null);
    }

    private static String newestDeadLetter() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/dead-letters")
                .path("items[0].id");
    }
}
