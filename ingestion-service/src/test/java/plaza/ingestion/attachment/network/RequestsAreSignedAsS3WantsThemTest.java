package plaza.ingestion.attachment.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of "Authenticating Requests: Using the Authorization Header" in Amazon's documentation of S3. */
class RequestsAreSignedAsS3WantsThemTest {

    private static final S3Signature SIGNATURE =
            new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    private static final Instant AT = Instant.parse("2013-05-24T00:00:00Z");
    private static final String HOST = "https://examplebucket.s3.amazonaws.com";

    @Test
    void reading_an_object() {
        Map<String, String> headers = SIGNATURE.headers(
                "GET", URI.create(HOST + "/test.txt"), Map.of("range", "bytes=0-9"), S3Signature.NOTHING, AT);

        assertThat(headers)
                .containsEntry("x-amz-date", "20130524T000000Z")
                .containsEntry(
                        "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                                + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                                + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    @Test
    void writing_an_object() {
        Map<String, String> headers = SIGNATURE.headers(
                "PUT",
                URI.create(HOST + "/test%24file.text"),
                Map.of("date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY"),
                "44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072",
                AT);

        assertThat(signature(headers)).isEqualTo("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    @Test
    void a_parameter_without_a_value() {
        assertThat(signature(read("/?lifecycle")))
                .isEqualTo("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
    }

    @Test
    void several_parameters() {
        assertThat(signature(read("/?prefix=J&max-keys=2")))
                .isEqualTo("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }

    private static Map<String, String> read(String path) {
        return SIGNATURE.headers("GET", URI.create(HOST + path), Map.of(), S3Signature.NOTHING, AT);
    }

    private static String signature(Map<String, String> headers) {
        String authorization = headers.getOrDefault("authorization", "");
        return authorization.substring(authorization.indexOf("Signature=") + "Signature=".length());
    }
}
