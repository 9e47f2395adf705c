package plaza.conversation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.imports.model.CsvSheets;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Rejected;
import plaza.conversation.imports.model.Report;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;

class ACaseComesOverOnceAndGoesOnTest {

    private static final Instant NOW = InMemoryHouse.NOW;
    private static final AgentId ADMIN = new AgentId("admin");
    private static final String HEADER = "caseId,state,channel,accountId,customerId,customerName,kind,direction,"
            + "messageId,rootId,text,createdAt,closedAt,closedReason\n";
    private static final String OPEN =
            row("C1", "open", "inbound", "900_901", "No tengo señal", NOW.minusSeconds(3_600));

    private final InMemoryHouse house = new InMemoryHouse();

    @BeforeEach
    void the_page_is_known() {
        house.within(() -> house.accounts()
                .keep(new Account(Said.PAGE, "Telco", "connected", null, Rules.UNTOLD, NOW).at(Said.CORDOBA)));
    }

    @Test
    void an_open_case_waits_for_us_since_the_messages_own_time() {
        Report report = bring(OPEN);

        assertThat(report).isEqualTo(new Report(1, 0, 0, 1, 0, 0, List.of()));
        assertThat(house.onlyCase().turn())
                .isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> assertThat(turn.since())
                        .isEqualTo(NOW.minusSeconds(3_600)));
        assertThat(house.onlyCase().home()).isEqualTo(Said.CORDOBA);
    }

    @Test
    void what_is_older_than_seven_days_waits_since_it_came_over() {
        bring(row("C1", "open", "inbound", "900_901", "Hola", NOW.minus(Duration.ofDays(8))));

        assertThat(((Turn.Ours) house.onlyCase().turn()).since()).isEqualTo(NOW);
    }

    @Test
    void of_an_open_case_nothing_is_told_but_that_an_answer_is_needed_and_never_as_a_first_one() {
        bring(OPEN);

        assertThat(facts()).singleElement().isInstanceOfSatisfying(CaseFact.AnswerNeeded.class, needed -> assertThat(
                        needed.turn().clock())
                .isEqualTo("next-answer"));
    }

    @Test
    void a_closed_case_is_history_of_which_nothing_is_told() {
        Instant at = NOW.minus(Duration.ofDays(30));

        Report report = bring(row("C1", "closed", "inbound", "900_901", "Gracias", at));

        assertThat(report.closed()).isEqualTo(1);
        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.Resolved(new Resolution("imported"), at, ADMIN));
        assertThat(facts()).isEmpty();
    }

    @Test
    void who_was_brought_over_waits_also_with_words_from_before_our_people_took_the_account_over() {
        serving(AccountMode.ASSIST);

        bring(row("C1", "open", "inbound", "900_901", "Hola", NOW.minus(Duration.ofDays(3))));
        house.hear(Said.comment("900_901").answeredBy(Said.ROSA, "900_905").created());

        assertThat(house.onlyCase().digest().waiting()).isEqualTo(2);
        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.WaitingForUs.class);
    }

    @Test
    void where_our_people_only_listen_what_comes_over_is_no_work() {
        serving(AccountMode.LISTEN);

        bring(OPEN);

        assertThat(house.onlyCase().turn().label()).isEqualTo("listening");
        assertThat(facts()).isEmpty();
    }

    private void serving(AccountMode mode) {
        house.within(() -> house.accounts()
                .keep(new Account(Said.PAGE, "Telco", "connected", null, Rules.UNTOLD, NOW)
                        .served(new Serving(mode, NOW))
                        .at(Said.CORDOBA)));
    }

    @Test
    void what_was_answered_there_does_not_wait_here() {
        bring(row("C1", "open", "inbound", "900_901", "Hola", NOW.minusSeconds(900))
                + row("C1", "open", "outbound", "900_902", "Ya lo vemos", NOW.minusSeconds(800))
                + row("C1", "open", "inbound", "900_903", "¿Y?", NOW.minusSeconds(700)));

        assertThat(((Turn.Ours) house.onlyCase().turn()).since()).isEqualTo(NOW.minusSeconds(700));
        assertThat(house.onlyCase().digest().waiting()).isEqualTo(1);
    }

    @Test
    void an_open_case_in_which_ours_is_the_last_word_waits_for_nobody() {
        bring(row("C1", "open", "inbound", "900_901", "Hola", NOW.minusSeconds(900))
                + row("C1", "open", "outbound", "900_902", "Ya está", NOW.minusSeconds(800)));

        assertThat(house.onlyCase().turn().label()).isEqualTo("resolved");
        assertThat(facts()).isEmpty();
    }

    @Test
    void twice_is_once() {
        bring(OPEN);

        Report again = bring(OPEN);

        assertThat(again).isEqualTo(new Report(0, 0, 1, 0, 1, 0, List.of()));
        assertThat(house.onlyCase().digest().messages()).isEqualTo(1);
    }

    @Test
    void a_later_webhook_of_the_same_thread_goes_on_with_the_case() {
        bring(row("C1", "closed", "inbound", "900_901", "Hola", NOW.minus(Duration.ofDays(3))));

        house.hear(Said.comment("900_901").answeredBy(Said.ROSA, "900_905").created());

        assertThat(house.onlyCase().turn().label()).isEqualTo("waiting-for-us");
        assertThat(facts())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("MessageReceived", "Reopened", "AnswerNeeded");
    }

    @Test
    void an_echo_of_what_was_brought_is_not_a_second_message() {
        bring(OPEN);

        house.hear(Said.comment("900_901").created());

        assertThat(house.onlyCase().digest().messages()).isEqualTo(1);
    }

    @Test
    void what_was_heard_live_before_is_joined_and_not_doubled() {
        house.hear(Said.comment("900_901").created());

        Report report =
                bring(OPEN + row("C1", "open", "outbound", "900_902", "Ya lo vemos", Said.ONE_O_CLOCK.plusSeconds(60)));

        assertThat(report.messages()).isEqualTo(1);
        assertThat(report.knownMessages()).isEqualTo(1);
        assertThat(house.onlyCase().digest().messages()).isEqualTo(2);
        assertThat(house.onlyCase().turn().label()).isEqualTo("new");
    }

    @Test
    void an_account_of_another_site_looks_like_none() {
        Report report = house.bring(
                new Order("oldcrm", false, ADMIN, site -> site.slug().equals("bogota")), new CsvSheets(HEADER + OPEN));

        assertThat(report.problems()).extracting(Rejected::reason).containsExactly("unknown-account");
        assertThat(house.conversations.all()).isEmpty();
    }

    @Test
    void one_case_that_cannot_come_costs_no_other() {
        Report report = bring(OPEN.replace("C1", "C0").replace(Said.PAGE.accountId(), "555") + OPEN);

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.waiting()).isEqualTo(1);
    }

    @Test
    void who_brought_how_much_is_written_down() {
        Report report = bring(OPEN);

        assertThat(house.imported.noted()).containsExactly(report);
    }

    private Report bring(String rows) {
        return house.bring(new Order("oldcrm", false, ADMIN, site -> true), new CsvSheets(HEADER + rows));
    }

    private List<CaseFact> facts() {
        return house.conversations.told(house.onlyCase().id()).stream()
                .map(Settlement.Numbered::fact)
                .toList();
    }

    private static String row(
            String caseId, String state, String direction, String messageId, String text, Instant createdAt) {
        return String.join(
                        ",",
                        caseId,
                        state,
                        "facebook",
                        Said.PAGE.accountId(),
                        Said.ROSA.id(),
                        "Rosa Quiroga",
                        "comment",
                        direction,
                        messageId,
                        "900_901",
                        text,
                        createdAt.toString(),
                        "",
                        "")
                + "\n";
    }
}
