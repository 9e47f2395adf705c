package plaza.ingestion.normalise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import plaza.platform.web.JsonWiring;

/** JSON as the service writes it. */
public final class Json {

    private static final ObjectMapper MAPPER = mapper();

    private Json() {}

    /** The value as the service writes it. */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** A mapper that writes as the service does. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new JsonWiring().customize(mapper);
        return mapper;
    }
}
