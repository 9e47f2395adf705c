package plaza.agent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.house.People;
import plaza.agent.house.Shift;
import plaza.platform.testing.PlazaBacking;

/** What operators look at. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class HealthIT {

    @Inject
    Shift shift;

    @Test
    void it_is_alive_while_its_decider_lives() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("decider"))
                .body("status", equalTo("UP"));
    }

    @Test
    void it_is_ready() {
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void it_counts_offers_and_how_long_work_waited_for_them() {
        People people = shift.people();
        Agent agent = shift.available(people);
        shift.accept(agent, shift.awaitOffer(shift.call(people), agent));

        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(metrics)
                .contains("plaza_agent_offers_total{outcome=\"offered\"}")
                .contains("plaza_agent_offers_total{outcome=\"accepted\"}")
                .contains("plaza_agent_queue_wait_seconds")
                .contains("plaza_agent_plan_seconds")
                .contains("plaza_agent_waiting_work")
                .contains("plaza_agent_pools_held");
    }
}
