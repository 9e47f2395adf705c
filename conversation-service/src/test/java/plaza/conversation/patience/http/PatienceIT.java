package plaza.conversation.patience.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class PatienceIT {

    @Inject
    PgHouse house;

    @Test
    void a_supervisor_says_how_long_the_brand_waits() {
        String tag = Tags.next();
        String brand = "brand-" + tag;
        house.within(() -> house.accounts()
                .keep(Allowed.facebook(new AccountRef(new Channel("facebook"), tag))
                        .at(new Home(brand, new Site("cordoba"), "es"))));
        as(DemoUser.SOFIA).get(path(brand)).then().statusCode(200).body("hours", nullValue());

        change(brand, "{\"hours\": 72}").statusCode(200).body("hours", equalTo(72));
        as(DemoUser.SOFIA).get(path(brand)).then().body("hours", equalTo(72));
        change(brand, "{\"hours\": 0}").statusCode(400).body("errors[0].pointer", equalTo("body/hours"));
        change(brand, "{\"hours\": null}").statusCode(200).body("hours", nullValue());
        change("no-such-brand", "{\"hours\": 72}").statusCode(404);
    }

    private static String path(String brand) {
        return "/api/v1/brands/" + brand + "/patience";
    }

    private static ValidatableResponse change(String brand, String body) {
        return as(DemoUser.SOFIA).body(body).put(path(brand)).then();
    }

    private static RequestSpecification as(DemoUser user) {
        return given().auth().oauth2(user.token()).contentType("application/json");
    }
}
