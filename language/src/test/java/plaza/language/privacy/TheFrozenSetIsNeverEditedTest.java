package plaza.language.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TheFrozenSetIsNeverEditedTest {

    /** Of the file as it was committed before the first rule. Whoever changes it measures something else. */
    private static final String CHECKSUM = "04bffa50dd000b900b51bc4fec06dbd346579c4c17aed9e544b5d6c232920c2e";

    @Test
    void its_bytes_are_those_of_the_first_day() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(FrozenSet.bytes());

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(CHECKSUM);
    }

    @Test
    void each_country_has_a_hundred_texts_of_which_half_are_personal() {
        Map<String, List<FrozenSet.Sample>> countries =
                FrozenSet.read().samples().stream().collect(Collectors.groupingBy(FrozenSet.Sample::country));

        assertThat(countries).containsOnlyKeys("AR", "CO", "ES", "MX").allSatisfy((country, samples) -> {
            assertThat(samples).hasSize(100);
            assertThat(samples.stream().filter(FrozenSet.Sample::isPersonal)).hasSize(50);
        });
    }
}
