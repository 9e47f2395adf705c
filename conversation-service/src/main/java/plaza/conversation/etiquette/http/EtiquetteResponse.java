package plaza.conversation.etiquette.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.etiquette.model.Remark;

/** What there is to be said of a draft. */
@Schema(
        name = "DraftCheck",
        requiredProperties = {"findings"})
public record EtiquetteResponse(
        @Schema(description = "in the order of the text; none where it can be sent as it is")
        List<FindingResponse> findings) {

    /** Copies what could change under it. */
    public EtiquetteResponse {
        findings = List.copyOf(findings);
    }

    /** Something to be said of a place in it. */
    @Schema(
            name = "DraftFinding",
            requiredProperties = {"rule", "kind", "offset", "length", "blocks"})
    public record FindingResponse(
            @Schema(description = "open text; personal-data")
            String rule,

            @Schema(
                    description =
                            "of personal data: phone, email, document, account, iban, bank-account, card, address")
            String kind,

            @Schema(description = "where it begins, in UTF-16 code units")
            int offset,

            @Schema(description = "in UTF-16 code units") int length,

            @Schema(description = "true where it cannot be sent so")
            boolean blocks) {

        static FindingResponse of(Remark remark) {
            return new FindingResponse(
                    remark.rule(),
                    remark.place().kind(),
                    remark.place().offset(),
                    remark.place().length(),
                    remark.isBlocking());
        }
    }

    static EtiquetteResponse of(List<Remark> remarks) {
        return new EtiquetteResponse(remarks.stream().map(FindingResponse::of).toList());
    }
}
