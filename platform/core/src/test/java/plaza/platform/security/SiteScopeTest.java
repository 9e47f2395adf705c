package plaza.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteScopeTest {

    @Test
    void a_token_sees_the_sites_it_names_and_no_other() {
        SiteScope scope = SiteScope.of(List.of("cordoba"));

        assertThat(scope.includes("cordoba")).isTrue();
        assertThat(scope.includes("madrid")).isFalse();
        assertThat(scope.includes(null)).isFalse();
    }

    @Test
    void the_star_sees_all_and_also_what_has_no_site() {
        SiteScope scope = SiteScope.of(List.of("cordoba", "*"));

        assertThat(scope.includes("madrid")).isTrue();
        assertThat(scope.includes(null)).isTrue();
    }

    @Test
    void a_token_without_sites_sees_nothing() {
        assertThat(SiteScope.of(List.of()).includes("cordoba")).isFalse();
    }
}
