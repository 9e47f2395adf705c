package plaza.conversation.outreach.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.ActRule;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.TemplateForm;
import plaza.conversation.account.model.WindowRule;
import plaza.conversation.profile.model.Consent;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.NetworkAct;

class WhetherWeMayBeginTest {

    private static final ZoneId CORDOBA = ZoneId.of("America/Argentina/Cordoba");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** Noon at Córdoba, four in the afternoon at Madrid. */
    private static final Instant NOON = Instant.parse("2026-11-30T15:00:00Z");

    private static final Channel FACEBOOK = new Channel("facebook");
    private static final Channel WHATSAPP = new Channel("whatsapp");
    private static final Night USUAL = new Night(LocalTime.of(21, 0), LocalTime.of(9, 0));
    private static final HouseRules HOUSE = new HouseRules(
            CORDOBA,
            USUAL,
            List.of(WHATSAPP, FACEBOOK),
            List.of(new Cap(1, Duration.ofDays(1)), new Cap(3, Duration.ofDays(7))));
    private static final Wishes AGREED =
            new Wishes(null, Map.of(), Map.of("facebook", Consent.GIVEN, "whatsapp", Consent.GIVEN));

    private Wishes wishes = AGREED;
    private List<Talk> talks = List.of(onWhatsapp(NOON.minusSeconds(60), true), onFacebook(NOON.minusSeconds(60)));
    private List<Instant> begun = List.of();
    private ZoneId zone = CORDOBA;

    @Test
    void the_first_channel_of_the_ladder_that_holds() {
        assertThat(ask(Occasion.BILL, NOON).channel()).isEqualTo(WHATSAPP);
    }

    @Test
    void they_wish_another_order() {
        wishes = wishing(Occasion.BILL, FACEBOOK, WHATSAPP);

        assertThat(ask(Occasion.BILL, NOON).channel()).isEqualTo(FACEBOOK);
        assertThat(ask(Occasion.OUTAGE, NOON).channel()).isEqualTo(WHATSAPP);
    }

    @Test
    void what_they_do_not_wish_is_no_fall_back() {
        wishes = wishing(Occasion.BILL, FACEBOOK);
        talks = List.of(onWhatsapp(NOON.minusSeconds(60), true), onFacebook(NOON.minus(Duration.ofDays(2))));

        MayWeStart asked = ask(Occasion.BILL, NOON);

        assertThat(asked.whyNot()).isEqualTo(NotNow.NO_CHANNEL);
        assertThat(asked.ladder())
                .containsExactly(
                        new Rung(FACEBOOK, NotOnThisChannel.NETWORK_CLOSED, false),
                        new Rung(WHATSAPP, NotOnThisChannel.NOT_WISHED, false));
    }

    @Test
    void they_do_not_want_to_hear_of_it_at_all() {
        wishes = wishing(Occasion.BILL);

        assertThat(ask(Occasion.BILL, NOON).whyNot()).isEqualTo(NotNow.NOT_WISHED);
        assertThat(ask(Occasion.OUTAGE, NOON).isAllowed()).isTrue();
    }

    @Test
    void a_no_is_a_no_and_the_next_rung_is_tried() {
        wishes = new Wishes(null, Map.of(), Map.of("whatsapp", Consent.REFUSED, "facebook", Consent.GIVEN));

        MayWeStart asked = ask(Occasion.BILL, NOON);

        assertThat(asked.channel()).isEqualTo(FACEBOOK);
        assertThat(asked.ladder().getFirst().whyNot()).isEqualTo(NotOnThisChannel.CONSENT_REFUSED);
    }

    @Test
    void nobody_asked_is_no_consent_but_for_a_complaint_of_theirs() {
        wishes = Wishes.NONE;

        assertThat(ask(Occasion.BILL, NOON).whyNot()).isEqualTo(NotNow.NO_CHANNEL);
        assertThat(ask(Occasion.BILL, NOON).ladder())
                .extracting(Rung::whyNot)
                .containsOnly(NotOnThisChannel.CONSENT_NOT_GIVEN);
        assertThat(ask(Occasion.COMPLAINT, NOON).channel()).isEqualTo(WHATSAPP);
    }

    @Test
    void a_network_takes_approved_words_after_its_window_where_there_are_any() {
        talks = List.of(onWhatsapp(NOON.minus(Duration.ofDays(9)), true));
        assertThat(ask(Occasion.BILL, NOON).ladder().getFirst()).isEqualTo(new Rung(WHATSAPP, null, true));

        talks = List.of(onWhatsapp(NOON.minus(Duration.ofDays(9)), false));
        assertThat(ask(Occasion.BILL, NOON).ladder().getFirst().whyNot()).isEqualTo(NotOnThisChannel.NETWORK_CLOSED);
    }

    @Test
    void what_a_network_grants_a_persons_answer_is_not_for_beginnings() {
        talks = List.of(onFacebook(NOON.minus(Duration.ofDays(3))));

        assertThat(ask(Occasion.COMPLAINT, NOON).whyNot()).isEqualTo(NotNow.NO_CHANNEL);
    }

    @Test
    void nowhere_to_reach_them() {
        talks = List.of();

        assertThat(ask(Occasion.COMPLAINT, NOON).ladder())
                .extracting(Rung::whyNot)
                .containsOnly(NotOnThisChannel.NOT_REACHABLE);
    }

    @Test
    void the_night_is_that_of_their_zone_and_tells_its_end() {
        Instant tenAtMadrid = Instant.parse("2026-11-30T21:00:00Z");
        zone = MADRID;
        talks = List.of(onWhatsapp(tenAtMadrid, true));

        MayWeStart asked = ask(Occasion.BILL, tenAtMadrid);

        assertThat(asked.whyNot()).isEqualTo(NotNow.QUIET_HOURS);
        assertThat(asked.notBefore()).isEqualTo(Instant.parse("2026-12-01T08:00:00Z"));
        zone = CORDOBA;
        assertThat(ask(Occasion.BILL, tenAtMadrid).isAllowed()).isTrue();
    }

    @Test
    void their_own_night_counts_before_that_of_the_house() {
        wishes = new Wishes(new Night(LocalTime.of(11, 0), LocalTime.of(17, 0)), Map.of(), AGREED.consents());

        assertThat(ask(Occasion.BILL, NOON).notBefore()).isEqualTo(Instant.parse("2026-11-30T20:00:00Z"));
    }

    @Test
    void not_more_than_one_a_day_and_three_a_week() {
        begun = List.of(NOON.minus(Duration.ofHours(5)));
        assertThat(ask(Occasion.BILL, NOON).whyNot()).isEqualTo(NotNow.CAP_REACHED);

        begun = List.of(NOON.minus(Duration.ofHours(25)));
        assertThat(ask(Occasion.BILL, NOON).isAllowed()).isTrue();

        begun = List.of(NOON.minus(Duration.ofDays(2)), NOON.minus(Duration.ofDays(4)), NOON.minus(Duration.ofDays(6)));
        MayWeStart asked = ask(Occasion.BILL, NOON);
        assertThat(asked.whyNot()).isEqualTo(NotNow.CAP_REACHED);
        assertThat(asked.notBefore()).isEqualTo(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void a_cap_that_ends_at_night_is_over_in_the_morning() {
        begun = List.of(Instant.parse("2026-11-30T03:00:00Z"));

        assertThat(ask(Occasion.BILL, NOON).notBefore()).isEqualTo(Instant.parse("2026-12-01T12:00:00Z"));
    }

    @Test
    void of_two_who_are_one_person_a_no_of_either_counts() {
        Wishes other = new Wishes(USUAL, Map.of(Occasion.BILL, List.of()), Map.of("whatsapp", Consent.REFUSED));

        Wishes both = AGREED.and(other);

        assertThat(both.consent(WHATSAPP)).isEqualTo(Consent.REFUSED);
        assertThat(both.consent(FACEBOOK)).isEqualTo(Consent.GIVEN);
        assertThat(both.on(Occasion.BILL)).contains(List.of());
        assertThat(both.night()).isEqualTo(USUAL);
    }

    @Property
    void whenever_it_says_to_ask_again_it_is_no_night_and_no_cap_is_broken(
            @ForAll @IntRange(max = 10_080) int minutes, @ForAll @IntRange(max = 3) int times) {
        Instant now = NOON.plus(Duration.ofMinutes(minutes));
        begun = java.util.stream.IntStream.range(0, times)
                .mapToObj(each -> now.minus(Duration.ofHours(7L * each + 1)))
                .toList();
        talks = List.of(onWhatsapp(null, true));

        Instant again = ask(Occasion.BILL, now).notBefore();

        assertThat(again == null || ask(Occasion.BILL, again).isAllowed()).isTrue();
    }

    private MayWeStart ask(Occasion occasion, Instant now) {
        return MayWeStart.of(new Beginning(occasion, now, zone, wishes, HOUSE, talks, begun));
    }

    private static Wishes wishing(Occasion occasion, Channel... channels) {
        return new Wishes(null, Map.of(occasion, List.of(channels)), AGREED.consents());
    }

    private static Talk onWhatsapp(@Nullable Instant last, boolean withTemplates) {
        Rules rules = new Rules(List.of(direct(null), rule(NetworkAct.TEMPLATE_MESSAGE, null)));
        TemplateForm bill = new TemplateForm("bill", "es", "utility", null, "Ya está tu factura", null, List.of());
        return new Talk(new AccountRef(WHATSAPP, "2"), last, rules.wording(withTemplates ? List.of(bill) : List.of()));
    }

    private static Talk onFacebook(Instant last) {
        return new Talk(new AccountRef(FACEBOOK, "1"), last, new Rules(List.of(direct(Duration.ofDays(7)))));
    }

    private static ActRule direct(@Nullable Duration human) {
        return rule(
                NetworkAct.DIRECT_MESSAGE, new WindowRule(WindowRule.From.LAST_INBOUND, Duration.ofHours(24), human));
    }

    private static ActRule rule(NetworkAct act, @Nullable WindowRule window) {
        return new ActRule(act, null, window, null, List.of(), List.of());
    }
}
