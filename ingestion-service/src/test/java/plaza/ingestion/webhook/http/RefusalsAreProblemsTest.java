package plaza.ingestion.webhook.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.ingestion.webhook.model.Receipt;

class RefusalsAreProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN_CHANNEL, 404, urn:problem:plaza:not-found",
        "UNKNOWN_APP, 404, urn:problem:plaza:not-found",
        "TOO_LARGE, 413, urn:problem:plaza:too-large",
        "SIGNATURE_MISSING, 401, urn:problem:ingestion:signature-refused",
        "SIGNATURE_WRONG, 401, urn:problem:ingestion:signature-refused",
        "EMPTY_BODY, 400, urn:problem:ingestion:empty-body",
        "NOT_DURABLE, 503, urn:problem:ingestion:not-durable"
    })
    void each_has_its_status_and_type(Receipt receipt, int status, String type) {
        HttpProblem problem = WebhookProblems.of(receipt, "facebook", "default", 4);

        assertThat(problem.getStatusCode()).isEqualTo(status);
        assertThat(problem.getType()).hasToString(type);
    }

    @Test
    void what_was_not_kept_is_asked_for_again() {
        HttpProblem problem = WebhookProblems.of(Receipt.NOT_DURABLE, "facebook", "default", 4);

        assertThat(problem.getHeaders()).containsEntry("Retry-After", 5);
    }
}
