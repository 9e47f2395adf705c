package plaza.conversation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.privacy.model.Place;
import plaza.conversation.reply.Desk;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.vocabulary.model.Visibility;

class APublicReplyShowsNobodysDataTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final String WORDS = "😡 Te llamamos al 351 612-3456";

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;

    @BeforeEach
    void a_case_is_owned() {
        house.within(() -> house.accounts().keep(Allowed.facebook(COMMENT.key().account())));
        house.hear(COMMENT.created());
        desk = Desk.of(house, COMMENT).accepts(1);
    }

    @Test
    void it_is_refused_with_the_place_and_nothing_is_kept() {
        ReplyOutcome outcome = house.approve(desk.asks("k", WORDS, 1));

        assertThat(outcome)
                .isEqualTo(new ReplyOutcome.ShowsPersonalData(
                        List.of(new Place("phone", WORDS.indexOf("351"), "351 612-3456".length()))));
        assertThat(house.within(() -> house.replies().find(Desk.LUCIA, "k"))).isEmpty();
    }

    @Test
    void in_private_people_tell_each_other_what_they_need() {
        NewReply inPrivate = desk.asks("k", null, Visibility.PRIVATE, WORDS, 1);

        assertThat(house.approve(inPrivate)).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    void what_the_brand_shows_of_its_own_may_stand() {
        house.within(() -> house.disclosures()
                .add(new Disclosure(
                        UUID.randomUUID(),
                        Said.CORDOBA.brand(),
                        DisclosureKind.PHONE,
                        "+54 9 351 612-3456",
                        Instant.parse("2026-11-22T13:00:00Z"),
                        "admin",
                        "Admin")));

        assertThat(house.approve(desk.asks("k", WORDS, 1))).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    void who_may_not_reply_anyway_is_told_that_first() {
        assertThat(house.approve(desk.asks("k", WORDS, 0))).isEqualTo(new ReplyOutcome.OwnerChanged(1));
    }
}
