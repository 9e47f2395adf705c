package plaza.conversation.matching.model;

import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * Somebody says of two customers that they are one person, or two after all.
 *
 * @param survivor the customer who goes on
 * @param absorbed the customer who becomes, or was, part of the other
 */
public record JoinWish(CustomerId survivor, CustomerId absorbed, AgentId by, Sight sight) {}
