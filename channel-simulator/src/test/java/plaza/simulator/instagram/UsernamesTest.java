package plaza.simulator.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;

class UsernamesTest {
    private static final Person ACCOUNT = new Person(new ExternalId("100"), "Telco Andina");

    @ParameterizedTest
    @CsvSource({
        "7001, Rosa Quiroga, rosa.quiroga",
        "7002, Iván Núñez, ivan.nunez",
        "7003, ¡¿?!, u7003",
        "100, Telco Andina, telcoandina"
    })
    void a_name_is_shown_as_a_username(String id, String name, String username) {
        assertThat(new Usernames(ACCOUNT, "telcoandina").of(new Person(new ExternalId(id), name)))
                .isEqualTo(username);
    }
}
