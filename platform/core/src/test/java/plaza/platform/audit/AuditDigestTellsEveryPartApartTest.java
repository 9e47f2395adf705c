package plaza.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditDigestTellsEveryPartApartTest {

    private static final byte[] SALT = {1, 2, 3};

    @Test
    void moving_a_letter_from_one_part_to_the_next_changes_the_digest() {
        assertThat(digest(SALT, "ab", "c")).isNotEqualTo(digest(SALT, "a", "bc"));
    }

    @Test
    void the_same_text_under_another_salt_cannot_be_recognised() {
        assertThat(digest(new byte[] {9}, "a", "b")).isNotEqualTo(digest(SALT, "a", "b"));
    }

    @Test
    void a_link_depends_on_all_before_it() {
        byte[] entry = digest(SALT, "a", "b");

        assertThat(AuditDigest.link(null, entry)).isNotEqualTo(AuditDigest.link(new byte[32], entry));
    }

    private static byte[] digest(byte[] salt, String facts, String text) {
        return AuditDigest.ofEntry(salt, new UUID(0, 1), Instant.EPOCH, "sofia", "did", "thing:1", facts, text);
    }
}
