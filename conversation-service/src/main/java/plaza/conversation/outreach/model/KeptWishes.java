package plaza.conversation.outreach.model;

import plaza.conversation.vocabulary.model.CustomerId;

/**
 * What a customer wishes, as it is kept.
 *
 * @param version grows with every change
 */
public record KeptWishes(CustomerId customer, long version, Wishes wishes) {}
