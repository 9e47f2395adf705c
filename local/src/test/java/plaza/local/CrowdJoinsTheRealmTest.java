package plaza.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CrowdJoinsTheRealmTest {

    private static final String REALM = "{\"realm\": \"plaza\", \"users\": [{\"username\": \"lucia\"}]}";

    @Test
    void a_crowd_stands_before_the_named_people() {
        assertThat(new Crowd(2).joins(REALM))
                .containsSubsequence("\"users\": [", "\"agente-1\"", "\"agente-2\"", "\"lucia\"")
                .contains("a1000000-0000-4000-8000-000000000002")
                .doesNotContain("agente-3");
    }

    @Test
    void no_crowd_leaves_the_realm_as_it_is() {
        assertThat(new Crowd(0).joins(REALM)).isEqualTo(REALM);
    }

    @Test
    void a_realm_without_people_is_not_a_realm() {
        assertThatThrownBy(() -> new Crowd(1).joins("{}")).hasMessageContaining("no list of users");
    }
}
