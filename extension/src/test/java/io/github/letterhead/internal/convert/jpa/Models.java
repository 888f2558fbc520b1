package io.github.letterhead.internal.convert.jpa;

import io.github.letterhead.internal.convert.Model;
import java.math.BigDecimal;
import java.util.List;

/** What is to be seen of the entities. */
final class Models {

    record UserOut(long id, String name) {
    }

    record TeamOut(String name) {
    }

    record MemberOut(String name, TeamOut team) {
    }

    record PurchaseOut(long id, BigDecimal price) {
    }

    record BuyerOut(String name, List<PurchaseOut> purchases) {
    }

    record SaleOut(BigDecimal price, UserOut buyer) {
    }

    static final UserOut ADA = new UserOut(7, "ada");

    private Models() {
    }

    static Object convert(Object entity, Class<?> model) {
        return Model.ofClasses(List.of(model), Object.class).convert(entity, Object.class).entity();
    }
}
