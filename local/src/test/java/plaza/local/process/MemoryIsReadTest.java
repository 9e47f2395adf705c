package plaza.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryIsReadTest {

    @Test
    void the_proportional_share_is_taken_and_not_its_kinds() {
        String rollup = """
                55d0-7ffd ---p 00000000 00:00 0                          [rollup]
                Rss:              320404 kB
                Pss:              211956 kB
                Pss_Dirty:        180000 kB
                Pss_Anon:         170000 kB
                """;

        assertThat(Memory.parse(rollup)).hasValue(211_956);
    }

    @Test
    void a_process_without_memory_has_no_share() {
        assertThat(Memory.parse("")).isEmpty();
    }

    @Test
    void shares_are_added() {
        assertThat(Memory.sum(List.of(new Memory(1024), new Memory(2048))).mebibytes())
                .isEqualTo(3);
    }
}
