package plaza.conversation.history;

import plaza.conversation.sight.OwnCustomers;

/** The use case of this package on ports of a test's choice. */
public final class Remembering {

    private Remembering() {}

    public static ReadCustomer on(Histories histories, OwnCustomers own) {
        return new ReadCustomer(histories, own);
    }
}
