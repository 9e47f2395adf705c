package plaza.system.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Marks tests that need a browser: skipped, and said so, where there is none; under {@code CI=true} they fail. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(
        value = "plaza.system.browser.Chromium#isThere",
        disabledReason = "no browser: install Chromium, or set PLAZA_BROWSER to its program")
@interface InABrowser {}
