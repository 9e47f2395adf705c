package plaza.ingestion.silence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.model.Slug;

class ASilenceConcernsEverySiteOfItsBrandTest {

    private static final Brand OF_TWO_SITES = new Brand(
            new Slug("telco-andina"), new TreeSet<>(List.of("cordoba", "bogota")), Optional.empty(), OnTheWay.NOTHING);

    @Test
    void one_of_its_sites_is_enough_to_see_it() {
        assertThat(OF_TWO_SITES.isVisible(Set.of("bogota", "madrid")::contains)).isTrue();
    }

    @Test
    void another_site_does_not_see_it() {
        assertThat(OF_TWO_SITES.isVisible(Set.of("madrid")::contains)).isFalse();
    }

    @Test
    void all_of_its_sites_are_needed_to_silence_it() {
        assertThat(OF_TWO_SITES.isWhollyWithin(Set.of("bogota")::contains)).isFalse();
        assertThat(OF_TWO_SITES.isWhollyWithin(Set.of("bogota", "cordoba")::contains))
                .isTrue();
    }
}
