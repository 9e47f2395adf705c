package plaza.ingestion.care;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How our accounts are looked after. */
@ConfigMapping(prefix = "plaza.care")
public interface CareSettings {

    /** False where networks are not to be asked. */
    @WithDefault("true")
    boolean enabled();

    /** How often a network is asked how an account stands. */
    @WithDefault("PT6H")
    Duration every();

    /** How soon it is asked again where it did not answer. */
    @WithDefault("PT15M")
    Duration again();

    /** Longest pause before it is seen whose turn it is. */
    @WithDefault("PT30S")
    Duration pause();

    /** After nobody was alive for so long, what happened meanwhile is read back; networks try again for longer. */
    @WithDefault("PT15M")
    Duration awayFrom();

    /** Calls at most to read one account back once. */
    @WithDefault("500")
    int mostCalls();

    /** How often it is counted what was heard. */
    @WithDefault("PT5M")
    Duration countEvery();
}
