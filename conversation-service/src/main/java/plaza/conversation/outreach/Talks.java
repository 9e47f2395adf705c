package plaza.conversation.outreach;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.conversation.outreach.model.Talk;
import plaza.conversation.vocabulary.model.CustomerId;

/** Where customers spoke to us. */
public interface Talks {

    /** The accounts of that brand to which that customer spoke, with the rules that their networks tell. */
    Uni<List<Talk>> list(CustomerId customer, String brand);
}
