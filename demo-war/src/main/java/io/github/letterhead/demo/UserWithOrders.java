package io.github.letterhead.demo;

import java.util.List;

/** A {@link User} and what was bought. Of the order's way back to its customer nothing is read. */
public record UserWithOrders(long id, String name, List<OrderOut> orders) {

    /** An {@link Order} without its customer. */
    public record OrderOut(long id, String article) {
    }
}
