package plaza.conversation.patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.patience.model.PatienceOutcome;
import plaza.conversation.privacy.InMemoryDisclosures;
import plaza.conversation.vocabulary.model.Site;

class HowLongABrandWaitsTest {

    private static final Patience TWO_DAYS = new Patience("telco", Duration.ofDays(2));
    private static final Site CORDOBA = new Site("cordoba");

    private final InMemoryDisclosures brands = new InMemoryDisclosures();
    private final KeepPatience keeping =
            Waiting.keeping(new InMemoryPatiences(new InMemoryConversations(settlement -> {})), brands);

    @BeforeEach
    void the_brand_is_at_two_sites() {
        brands.isAt("telco", CORDOBA, new Site("bogota"));
    }

    @Test
    void who_has_all_its_sites_changes_it() {
        assertThat(keep(site -> true)).isEqualTo(new PatienceOutcome.Kept(TWO_DAYS));
        assertThat(now(keeping.show("telco", CORDOBA::equals))).contains(TWO_DAYS);
    }

    @Test
    void who_has_some_of_them_only_looks_and_who_has_none_sees_nothing() {
        assertThat(keep(CORDOBA::equals)).isEqualTo(new PatienceOutcome.BeyondSites("telco"));
        assertThat(keep(site -> false)).isEqualTo(new PatienceOutcome.NotVisible("telco"));
        assertThat(now(keeping.show("telco", site -> false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59M", "P90DT1S", "PT-1H"})
    void what_is_no_patience_is_refused(Duration limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Patience("telco", limit));
    }

    private PatienceOutcome keep(Predicate<Site> sites) {
        return now(keeping.keep(TWO_DAYS, "sofia", sites));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().indefinitely();
    }
}
