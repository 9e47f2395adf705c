package plaza.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.StandIns;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ThePageRunsNothingOfOthersIT {

    @TestHTTPResource("/")
    URI workspace;

    @Test
    void only_scripts_and_styles_of_our_own_files_run() {
        // When
        HttpResponse<String> page = Browser.loggedIn(workspace).visit("/inbox");

        // Then
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContain("<style", " style=", " onclick");
    }

    @Test
    void the_page_is_never_kept_and_its_files_are_kept_for_good() {
        // Given
        Browser browser = Browser.loggedIn(workspace);

        // When
        HttpResponse<String> page = browser.visit("/inbox");

        // Then
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        Matcher script = Pattern.compile("src=\"([^\"]+\\.js)\"").matcher(page.body());
        assertThat(script.find()).isTrue();
        HttpResponse<String> file = browser.visit(script.group(1));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
    }

    @Test
    void nobody_frames_it_or_guesses_its_types() {
        // When
        HttpResponse<String> page = new Browser(workspace).visit("/bye.html");

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }
}
