package plaza.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NothingPersonalReachesTheLogTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /v24.0/1_2?access_token=EAAGm0PX4ZCps&format=json | GET /v24.0/1_2?access_token=[redacted]&format=json",
                "Authorization: Bearer abcdefgh12345678 | Authorization: Bearer [redacted]",
                "token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl end | token [redacted] end",
                "appsecret_proof=57475719de8e1b59 | appsecret_proof=[redacted]",
                "{\"client_secret\":\"local-secret\",\"a\":1} | {\"client_secret\":\"[redacted]\",\"a\":1}",
                "mail from rosa.quiroga@example.com came | mail from [redacted] came",
                "paid with 4111 1111 1111 1111 today | paid with [redacted] today",
            })
    void secrets_addresses_and_cards_are_masked(String written, String kept) {
        assertThat(Redaction.of(written)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "webhook accepted channel=facebook app=default",
                "page 100000000000001 is known",
                "conversation=0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01 offset=4711",
            })
    void facts_stay_readable(String line) {
        assertThat(Redaction.of(line)).isEqualTo(line);
    }

    @Test
    void the_filter_masks_the_formatted_message_with_its_parameters() {
        ExtLogRecord record = new ExtLogRecord(Level.INFO, "call %s", ExtLogRecord.FormatStyle.PRINTF, "plaza");
        record.setParameters(new Object[] {"?access_token=abc123"});

        boolean kept = new RedactionFilter().isLoggable(record);

        assertThat(kept).isTrue();
        assertThat(record.getMessage()).isEqualTo("call ?access_token=[redacted]");
    }

    @Test
    void a_line_is_a_fact_and_quoted_pairs() {
        String line = LogLine.of("a record was set aside")
                .with(LogKey.CONSUMER, "x.y")
                .with(LogKey.REASON, "two \"words\"\nand a line")
                .toString();

        assertThat(line).isEqualTo("a record was set aside consumer=x.y reason=\"two \\\"words\\\"\\nand a line\"");
    }
}
