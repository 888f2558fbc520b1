package io.github.letterhead.internal.convert.jpa;

import static io.github.letterhead.internal.convert.jpa.Models.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.persistence.indirection.IndirectCollection;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EclipseLinkTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.of(PersistenceProvider.class);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    private static boolean isLoaded(User user) {
        return ((IndirectCollection<?, ?>) user.getPurchases()).isInstantiated();
    }

    @Test
    void aRelationThatTheModelLacksIsNotTouched() {
        shop.inSession(entities -> {
            User user = entities.find(User.class, 7L);
            assertThat(convert(user, Models.UserOut.class)).isEqualTo(Models.ADA);
            assertThat(convert(List.of(user), Models.UserOut.class)).isEqualTo(List.of(Models.ADA));
            assertThat(isLoaded(user)).isFalse();
            return null;
        });
    }

    @Test
    void norWhenTheSessionIsClosed() {
        User user = shop.inSession(entities -> entities.find(User.class, 7L));
        assertThat(convert(user, Models.UserOut.class)).isEqualTo(Models.ADA);
        assertThat(isLoaded(user)).isFalse();
    }

    @Test
    void relationsThatTheModelHasAreLoaded() {
        shop.inSession(entities -> {
            User user = entities.find(User.class, 7L);
            assertThat(((Models.BuyerOut) convert(user, Models.BuyerOut.class)).purchases())
                    .containsExactlyInAnyOrder(new Models.PurchaseOut(1, new BigDecimal("1.50")),
                            new Models.PurchaseOut(2, new BigDecimal("2.50")));
            return null;
        });
    }

    @Test
    void whatCannotBeLoadedAnyMoreIsNamed() {
        try (Shop broken = Shop.of(PersistenceProvider.class)) {
            User user = broken.inSession(entities -> entities.find(User.class, 7L));
            broken.inSession(entities -> {
                entities.getTransaction().begin();
                entities.createNativeQuery("DROP TABLE purchase").executeUpdate();
                entities.getTransaction().commit();
                return null;
            });
            assertThat(convert(user, Models.UserOut.class)).isEqualTo(Models.ADA);
            assertThatThrownBy(() -> convert(user, Models.BuyerOut.class)).isInstanceOf(ResponseModelException.class)
                    .hasMessageContaining("purchases cannot be read: ")
                    .hasMessageContaining("threw org.eclipse.persistence.exceptions.DatabaseException");
        }
    }
}
