package plaza.conversation.privacy.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.privacy.model.Place;

/** Where personal data stands in a text. */
@Schema(
        name = "PersonalDataPlace",
        requiredProperties = {"kind", "offset", "length"})
public record PlaceResponse(
        @Schema(description = "phone, email, document, account, iban, bank-account, card, address")
        String kind,

        @Schema(description = "where it begins, in UTF-16 code units")
        int offset,

        @Schema(description = "in UTF-16 code units") int length) {

    /** The response to a place. */
    public static PlaceResponse of(Place place) {
        return new PlaceResponse(place.kind(), place.offset(), place.length());
    }
}
