package plaza.conversation.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.privacy.model.DisclosureKind;
import plaza.conversation.privacy.model.DisclosureOutcome;
import plaza.conversation.privacy.model.NewDisclosure;
import plaza.conversation.vocabulary.model.Site;

class WhatABrandShowsIsChangedTest {

    private static final String BRAND = "telco-andina";
    private static final Site CORDOBA = new Site("cordoba");
    private static final Site BOGOTA = new Site("bogota");

    private final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    private final ChangeDisclosures changing = Guarding.changing(
            disclosures, UUID::randomUUID, Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void the_brand_is_at_two_sites() {
        disclosures.isAt(BRAND, CORDOBA, BOGOTA);
    }

    @Test
    void who_has_all_its_sites_adds_and_withdraws() {
        DisclosureOutcome added = add(DisclosureKind.CASE_CODE, "TA-######", site -> true);

        assertThat(added).isInstanceOfSatisfying(DisclosureOutcome.Kept.class, kept -> {
            assertThat(kept.disclosure().by()).isEqualTo("subject");
            assertThat(now(changing.remove(BRAND, kept.disclosure().id(), asking(site -> true))))
                    .isEqualTo(new DisclosureOutcome.Withdrawn());
        });
        assertThat(now(disclosures.list(BRAND))).isEmpty();
    }

    @Test
    void who_has_some_of_its_sites_is_refused_and_who_has_none_sees_nothing() {
        assertThat(add(DisclosureKind.PHONE, "*611", CORDOBA::equals))
                .isEqualTo(new DisclosureOutcome.BeyondSites(BRAND));
        assertThat(add(DisclosureKind.PHONE, "*611", site -> false)).isEqualTo(new DisclosureOutcome.NotVisible());
        assertThat(now(changing.remove(BRAND, UUID.randomUUID(), asking(site -> true))))
                .isEqualTo(new DisclosureOutcome.NotVisible());
    }

    @ParameterizedTest
    @CsvSource({
        "domain, gmail.com",
        "domain, telco",
        "domain, @telco.com",
        "email, telco.com",
        "phone, 11",
        "phone, llamanos",
        "account, 1234",
        "case-code, ########",
        "case-code, TA",
        "address, Av. Corrientes"
    })
    void what_would_let_other_peoples_data_pass_is_refused(String kind, String value) {
        DisclosureKind wanted = DisclosureKind.get(kind);

        assertThat(add(wanted, value, site -> true)).isEqualTo(new DisclosureOutcome.TooBroad(wanted));
    }

    @ParameterizedTest
    @CsvSource({
        "domain, telco-andina.example",
        "email, atencion@telco-andina.example",
        "phone, *611",
        "phone, +54 9 11 5263-0000",
        "account, 2850590994009051234560",
        "case-code, folio ##########",
        "address, Av. Corrientes 1500"
    })
    void what_is_plainly_the_brands_own_is_kept(String kind, String value) {
        assertThat(add(DisclosureKind.get(kind), value, site -> true)).isInstanceOf(DisclosureOutcome.Kept.class);
    }

    @Test
    void a_brand_shows_no_more_than_it_may() {
        IntStream.range(0, Disclosure.MOST).forEach(each -> add(DisclosureKind.PHONE, "0800 " + each, site -> true));

        assertThat(add(DisclosureKind.PHONE, "*611", site -> true))
                .isEqualTo(new DisclosureOutcome.TooMany(Disclosure.MOST));
    }

    private DisclosureOutcome add(DisclosureKind kind, String value, Predicate<Site> sites) {
        return now(changing.add(new NewDisclosure(BRAND, kind, value), asking(sites)));
    }

    private static ChangeDisclosures.Asking asking(Predicate<Site> sites) {
        return new ChangeDisclosures.Asking("subject", "Name", sites);
    }

    private static <T> T now(Uni<T> work) {
        return work.await().indefinitely();
    }
}
