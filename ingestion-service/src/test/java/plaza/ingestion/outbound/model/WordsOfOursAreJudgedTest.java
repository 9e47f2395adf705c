package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.AReply;

/** Words of our own account came out of the ledger, or from outside; while that cannot be known, it is waited. */
class WordsOfOursAreJudgedTest {

    private static final Instant LEFT = AReply.NOW;
    private static final NetworkId ID = new NetworkId("900_905");
    private static final Delivery.Leaving LEAVING = Delivery.Queued.FIRST.leave(LEFT, 7);
    private static final AReply REPLY = AReply.any();
    private static final String ANOTHER_PLACE = "900_777";

    @Test
    void what_the_ledger_published_is_ours() {
        assertThat(Judgement.of(word("otra cosa", LEFT), List.of(), Set.of(ID))).isEqualTo(Judgement.OURS);
    }

    @Test
    void what_it_did_not_and_while_nothing_is_on_its_way_is_from_outside() {
        assertThat(Judgement.of(word("Hola Rosa", LEFT), List.of(), Set.of())).isEqualTo(Judgement.OUTSIDE);
    }

    @Test
    void an_echo_that_comes_before_the_networks_answer_is_waited_for() {
        assertThat(judged(word("Hola Rosa", LEFT.plusMillis(300)), LEAVING)).isEqualTo(Judgement.OPEN);
    }

    @Test
    void so_it_is_where_nobody_knows_what_became_of_the_reply() {
        StrayWord word = word("Hola  Rosa", LEFT.plusSeconds(1));
        Delivery.Unknown doubt = LEAVING.unknown(LEFT.plusSeconds(5));

        assertThat(judged(word, doubt)).isEqualTo(Judgement.OPEN);
        assertThat(judged(word, doubt.again().leave(LEFT.plusSeconds(60), 8))).isEqualTo(Judgement.OPEN);
    }

    @Test
    void at_the_same_place_also_words_that_the_network_may_have_changed_are_waited_for() {
        assertThat(judged(word("Hola Rosa: https://corto.example/1", LEFT), LEAVING))
                .isEqualTo(Judgement.OPEN);
    }

    @Test
    void elsewhere_other_words_have_nothing_to_do_with_it() {
        assertThat(judged(word("Buenas tardes", LEFT, ANOTHER_PLACE), LEAVING)).isEqualTo(Judgement.OUTSIDE);
        assertThat(judged(word("Hola Rosa", LEFT, ANOTHER_PLACE), LEAVING)).isEqualTo(Judgement.OPEN);
    }

    @Test
    void what_stood_there_before_the_reply_left_is_not_it() {
        assertThat(judged(word("Hola Rosa", LEFT.minusSeconds(60)), LEAVING)).isEqualTo(Judgement.OUTSIDE);
    }

    @Test
    void what_still_waits_or_came_to_its_end_is_not_it() {
        StrayWord word = word("Hola Rosa", LEFT);

        assertThat(judged(word, Delivery.Queued.FIRST)).isEqualTo(Judgement.OUTSIDE);
        assertThat(judged(word, LEAVING.refused(new RefusalCause(RefusalReason.NOT_PUBLISHED))))
                .isEqualTo(Judgement.OUTSIDE);
    }

    @Test
    void an_act_on_what_stands_there_says_nothing() {
        Sending hiding = AReply.any().by(Intent.of(Act.HIDE)).to("900_901", LEAVING);

        assertThat(Judgement.of(word("Hola Rosa", LEFT), List.of(hiding), Set.of()))
                .isEqualTo(Judgement.OUTSIDE);
    }

    @Test
    void in_private_the_place_is_the_talk_and_a_private_reply_may_be_in_any() {
        StrayWord message = message("facebook:100000000000001:7001");
        Intent toHer = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7001"));
        Intent toHim = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7002"));

        assertThat(judged(message, toHer)).isEqualTo(Judgement.OPEN);
        assertThat(judged(message, toHim)).isEqualTo(Judgement.OUTSIDE);
        assertThat(judged(message, Intent.of(Act.PRIVATE_REPLY))).isEqualTo(Judgement.OPEN);
    }

    private static Judgement judged(StrayWord word, Delivery delivery) {
        return Judgement.of(word, List.of(REPLY.to("900_901", delivery)), Set.of());
    }

    private static Judgement judged(StrayWord word, Intent intent) {
        return Judgement.of(word, List.of(REPLY.by(intent).to("900_901", LEAVING)), Set.of());
    }

    private static StrayWord word(String text, Instant at) {
        return word(text, at, "900_901");
    }

    private static StrayWord word(String text, Instant at, String parent) {
        return stray(text, at, new NetworkId(parent), "facebook:100000000000001:900_901", false);
    }

    private static StrayWord message(String talk) {
        return stray("En privado", LEFT, null, talk, true);
    }

    private static StrayWord stray(
            String text, Instant at, @Nullable NetworkId parent, String orderKey, boolean isPrivate) {
        return new StrayWord(
                new UUID(0, 1),
                DemoAccount.PAGE.ref(),
                new OwnWord(ID, parent, text, at),
                orderKey,
                isPrivate,
                new StrayWord.Home("telco-andina", "cordoba", "es"),
                at.plusSeconds(1));
    }
}
