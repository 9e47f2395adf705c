package plaza.ingestion.normalise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.meta.MetaNetworks;

class EachPartOfAPayloadGoesItsOwnWayTest {

    private static final Reading.Understood COMMENT =
            PageWebhooks.understood(PageWebhooks.feed(PageWebhooks.comment("add", "\"message\":\"x\"")));
    private static final Rejected BAD = new Rejected("/entry/0/changes/1", RejectedReason.NO_ID, "why", "{}");

    @Test
    void what_happened_on_our_account_goes_on_with_its_brand_and_site() {
        Sorting sorting = Sorting.of(COMMENT, List.of(DemoAccount.PAGE), Optional.empty());

        assertThat(sorting.known())
                .containsExactly(new Normalised(COMMENT.interactions().getFirst(), DemoAccount.PAGE));
        assertThat(sorting.aside()).isEmpty();
        assertThat(sorting.whole()).isEmpty();
    }

    @Test
    void a_payload_of_nothing_but_a_strangers_account_is_poison_as_a_whole() {
        Sorting sorting = Sorting.of(COMMENT, List.of(), Optional.empty());

        assertThat(sorting.whole()).hasValueSatisfying(whole -> {
            assertThat(whole.reason()).isEqualTo("unknown-account");
            assertThat(whole.detail()).contains("facebook:" + PageWebhooks.PAGE);
        });
    }

    @Test
    void a_bad_part_beside_a_good_one_is_set_aside_alone() {
        Sorting sorting = Sorting.of(reading(List.of(BAD)), List.of(DemoAccount.PAGE), Optional.empty());

        assertThat(sorting.known()).hasSize(1);
        assertThat(sorting.whole()).isEmpty();
        assertThat(sorting.aside())
                .containsExactly(new Aside("/entry/0/changes/1", "no-id", "why", Optional.of("{}"), Optional.empty()));
    }

    @Test
    void a_flood_of_bad_parts_is_one_letter_with_the_whole_payload() {
        List<Rejected> flood = Collections.nCopies(Sorting.MOST_LETTERS + 1, BAD);

        Sorting sorting = Sorting.of(reading(flood), List.of(DemoAccount.PAGE), Optional.empty());

        assertThat(sorting.aside()).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("too-many-bad-items");
            assertThat(letter.payload()).isEmpty();
        });
    }

    @Test
    void a_strangers_account_is_kept_with_what_is_needed_to_replay_it_alone() {
        Reading.Understood both = new Reading.Understood(
                List.of(
                        COMMENT.interactions().getFirst(),
                        elsewhere().interactions().getFirst()),
                List.of(),
                List.of());

        Sorting sorting = Sorting.of(both, List.of(DemoAccount.PAGE), Optional.empty());

        assertThat(sorting.known()).hasSize(1);
        assertThat(sorting.aside()).singleElement().satisfies(letter -> {
            assertThat(letter.part()).isEqualTo("account/facebook:999");
            assertThat(letter.payload()).isEmpty();
            assertThat(letter.onlyAccount()).contains(new NetworkId("999"));
        });
    }

    @Test
    void a_replay_for_one_account_leaves_the_rest_alone() {
        Reading.Understood both = new Reading.Understood(
                List.of(
                        COMMENT.interactions().getFirst(),
                        elsewhere().interactions().getFirst()),
                List.of(),
                List.of(BAD));
        var other = DemoAccount.of("999", "bogota", 2);

        Sorting sorting = Sorting.of(both, List.of(DemoAccount.PAGE, other), Optional.of(new NetworkId("999")));

        assertThat(sorting.known())
                .containsExactly(new Normalised(elsewhere().interactions().getFirst(), other));
        assertThat(sorting.aside()).isEmpty();
    }

    @Test
    void a_notice_of_the_business_above_our_accounts_is_counted_and_nothing_to_set_aside() {
        Reading.Understood notice = MetaNetworks.understood("whatsapp", """
                {"object":"whatsapp_business_account","entry":[{"id":"300000000000001","time":1795352400,
                 "changes":[{"field":"account_update","value":{"event":"VERIFIED_ACCOUNT"}}]}]}""");

        Sorting sorting = Sorting.of(notice, List.of(), Optional.empty());

        assertThat(sorting.ofNobody()).isEqualTo(1);
        assertThat(sorting.aside()).isEmpty();
    }

    private static Reading.Understood reading(List<Rejected> rejected) {
        return new Reading.Understood(COMMENT.interactions(), List.of(), rejected);
    }

    private static Reading.Understood elsewhere() {
        String payload = PageWebhooks.feed(PageWebhooks.comment("add", "\"message\":\"x\""))
                .replace("\"id\":\"" + PageWebhooks.PAGE + "\"", "\"id\":\"999\"");
        return PageWebhooks.understood(payload);
    }
}
