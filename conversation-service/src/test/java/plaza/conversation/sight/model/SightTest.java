package plaza.conversation.sight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.vocabulary.model.Site;

class SightTest {

    private static final Site CORDOBA = new Site("cordoba");
    private static final Site MADRID = new Site("madrid");
    private static final Sight.Oversight OF_CORDOBA = new Sight.Oversight.Sites(Set.of(CORDOBA));
    private static final Sight.Oversight OF_ALL = new Sight.Oversight.Everything();

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "quality", "crisis"})
    void overseers_see_their_sites_and_no_other(String role) {
        Sight sight = Sight.of("sofia", List.of(role), OF_CORDOBA);

        assertThat(sight.sees(CORDOBA, Set.of())).isTrue();
        assertThat(sight.sees(MADRID, Set.of())).isFalse();
    }

    @Test
    void an_overseer_of_all_sites_sees_everything() {
        Sight sight = Sight.of("elena", List.of("supervisor"), OF_ALL);

        assertThat(sight.sees(MADRID, Set.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "analyst", "somebody"})
    void administrators_and_analysts_see_nothing_even_with_all_sites(String role) {
        Sight sight = Sight.of("admin", List.of(role), OF_ALL);

        assertThat(sight.sees(CORDOBA, Set.of("admin"))).isFalse();
    }

    @Test
    void an_agent_sees_only_what_they_are_involved_in() {
        Sight sight = Sight.of("lucia", List.of("agent"), OF_CORDOBA);

        assertThat(sight.sees(CORDOBA, Set.of())).isFalse();
        assertThat(sight.sees(CORDOBA, Set.of("mateo"))).isFalse();
        assertThat(sight.sees(MADRID, Set.of("mateo", "lucia"))).isTrue();
    }

    @Test
    void an_agent_who_also_oversees_sees_both() {
        Sight sight = Sight.of("lucia", List.of("agent", "supervisor"), OF_CORDOBA);

        assertThat(sight.sees(CORDOBA, Set.of())).isTrue();
        assertThat(sight.sees(MADRID, Set.of("lucia"))).isTrue();
        assertThat(sight.sees(MADRID, Set.of())).isFalse();
    }

    @Test
    void an_overseer_of_no_site_sees_nothing() {
        Sight sight = Sight.of("nadie", List.of("supervisor"), new Sight.Oversight.Sites(Set.of()));

        assertThat(sight.sees(CORDOBA, Set.of())).isFalse();
    }

    @Test
    void an_agent_whose_token_names_no_site_sees_nothing() {
        Sight sight = Sight.of("lucia", List.of("agent"), new Sight.Oversight.Sites(Set.of()));

        assertThat(sight.sees(CORDOBA, Set.of("lucia"))).isFalse();
    }
}
