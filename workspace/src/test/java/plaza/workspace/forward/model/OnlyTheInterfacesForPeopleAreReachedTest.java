package plaza.workspace.forward.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlyTheInterfacesForPeopleAreReachedTest {

    @Test
    void a_path_leads_to_its_service_with_its_query() {
        assertThat(Way.find("/svc/agent/api/v1/queue", "site=cordoba&limit=5"))
                .contains(new Way(Service.AGENT, "/api/v1/queue?site=cordoba&limit=5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/svc/agent",
                "/svc/agent/",
                "/svc/agent/q/metrics",
                "/svc/ingestion/webhooks/facebook",
                "/svc/billing/api/v1/x",
                "/svc/agent/api/../q/metrics",
                "/svc/agent/api/v1/..",
                "/svc/agent/api//q/metrics",
                "/svc/agent/api/%2e%2e/q/metrics",
                "/svc/agent/api/..%2Fq/metrics",
                "/svc/agent/api/..%5cq",
                "/api/session",
            })
    void what_is_no_interface_for_people_leads_nowhere(String path) {
        assertThat(Way.find(path, null)).isEmpty();
    }
}
