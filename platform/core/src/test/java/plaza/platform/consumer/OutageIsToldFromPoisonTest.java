package plaza.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageIsToldFromPoisonTest {

    @Test
    void a_refused_connection_is_an_outage_however_deep_it_lies() {
        assertThat(Outage.is(new CompletionException(new IOException(new ConnectException("refused")))))
                .isTrue();
    }

    @Test
    void a_database_that_shuts_down_or_rolls_back_is_an_outage() {
        assertThat(Outage.is(new SQLException("terminating connection", "57P01")))
                .isTrue();
        assertThat(Outage.is(new SQLException("deadlock detected", "40P01"))).isTrue();
        assertThat(Outage.is(new SQLException("connection failure", "08006"))).isTrue();
    }

    @Test
    void a_time_out_is_an_outage() {
        assertThat(Outage.is(new TimeoutException())).isTrue();
    }

    @Test
    void a_broken_rule_of_the_schema_or_bad_json_is_not() {
        assertThat(Outage.is(new SQLException("value too long", "22001"))).isFalse();
        assertThat(Outage.is(new JsonParseException(null, "not JSON"))).isFalse();
        assertThat(Outage.is(new IllegalArgumentException("bug"))).isFalse();
    }
}
